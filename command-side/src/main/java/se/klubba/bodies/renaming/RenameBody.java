package se.klubba.bodies.renaming;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

@Command(namespace = "bodies", name = "RenameBody", version = "1")
@Recordable(
        path = "/api/bodies/{body}/rename",
        sentBy = Senders.OFFICERS,
        effect = "renameBody",
        fact = BodyRenamed.class,
        meaning = "From that day on the body is called so. A misspelt name is corrected, not renamed.")
public record RenameBody(BodyId body, Words name, Occurrence at) implements Act {}
