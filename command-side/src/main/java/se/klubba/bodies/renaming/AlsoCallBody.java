package se.klubba.bodies.renaming;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.BodyAlsoCalled;
import se.klubba.bodies.event.BodyEvent.BodyNameKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

/** It goes on being told by the name that it has. */
@Command(namespace = "bodies", name = "AlsoCallBody", version = "1")
@Recordable(
        path = "/api/bodies/{body}/names",
        sentBy = Senders.OFFICERS,
        effect = "alsoCallBody",
        dated = false,
        fact = BodyAlsoCalled.class,
        meaning = "Say by what other name a body is found: its formal one, a short one, or one that it had.")
public record AlsoCallBody(
        BodyId body,
        @Meaning("The other name") Words name,
        @Meaning("formal, short or former") BodyNameKind kind,
        Occurrence at)
        implements Act {}
