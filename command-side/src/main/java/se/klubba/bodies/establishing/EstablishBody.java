package se.klubba.bodies.establishing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

@Command(namespace = "bodies", name = "EstablishBody", version = "1")
@Recordable(
        path = "/api/bodies",
        sentBy = Senders.OFFICERS,
        creates = "body",
        effect = "establishBody",
        fact = BodyEstablished.class,
        meaning = "Found a body.")
public record EstablishBody(BodyId body, Words name, BodyKind kind, Occurrence at) implements Act {}
