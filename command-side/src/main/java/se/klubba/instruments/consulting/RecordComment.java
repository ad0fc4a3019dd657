package se.klubba.instruments.consulting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.instruments.event.InstrumentEvent.CommentRecorded;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;

/** Put a comment on record. {@code words} are null where they are read from the source. */
@Command(namespace = "instruments", name = "RecordComment", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/comments",
        effect = "recordComment",
        hearsay = true,
        fact = CommentRecorded.class)
public record RecordComment(
        InstrumentId instrument, Party by, @Nullable Words words, Occurrence at) implements Act {}
