package se.klubba.bodies.establishing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

@Command(namespace = "bodies", name = "NoteBody", version = "1")
@Recordable(
        path = "/api/bodies/note",
        sentBy = Senders.OFFICERS,
        creates = "body",
        effect = "noteBody",
        hearsay = true,
        dated = false,
        fact = BodyNoted.class,
        meaning = "Note that there is such a body; how it came to be is not told.")
public record NoteBody(BodyId body, Words name, BodyKind kind, Occurrence at) implements Act {}
