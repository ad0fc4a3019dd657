package se.klubba.bodies.renaming;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.bodies.event.BodyEvent.BodyAlsoCalled;
import se.klubba.bodies.event.BodyEvent.BodyNameKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

/** Say by what other name a body is found: its formal one, a short one, or one that it had. It goes on being told by the name that it has. */
@Command(namespace = "bodies", name = "AlsoCallBody", version = "1")
@Recordable(path = "/api/bodies/{body}/names", effect = "alsoCallBody", dated = false, fact = BodyAlsoCalled.class)
public record AlsoCallBody(BodyId body, Words name, BodyNameKind kind, Occurrence at) implements Act {}
