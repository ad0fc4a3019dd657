package se.klubba.bodies.establishing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

/** Found a body. */
@Command(namespace = "bodies", name = "EstablishBody", version = "1")
@Recordable(path = "/api/bodies", creates = "body", effect = "establishBody", fact = BodyEstablished.class)
public record EstablishBody(BodyId body, Words name, BodyKind kind, Occurrence at) implements Act {}
