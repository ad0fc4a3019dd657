package se.klubba.instruments.consulting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.CommentRecorded;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;

@Command(namespace = "instruments", name = "RecordComment", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/comments",
        sentBy = Senders.OFFICERS,
        effect = "recordComment",
        hearsay = true,
        fact = CommentRecorded.class,
        meaning = "Put a comment on record. words are null where they are read from the source.")
public record RecordComment(
        InstrumentId instrument, Party by, @Nullable Words words, Occurrence at) implements Act {}
