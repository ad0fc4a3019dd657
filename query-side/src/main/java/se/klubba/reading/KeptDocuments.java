package se.klubba.reading;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.record.event.RecordEvent.DocumentKept;

/**
 * The documents that are on record, asked of the log by their hash: what was disposed of is hidden from the moment of that event whatever
 * moment is asked about, and what was retracted is no longer on record from then on.
 */
@Component
public class KeptDocuments {
    private static final Concern CONCERN = Concern.of(Set.of("document"), DocumentKept.class);

    private final EventLog log;
    private final BlobStore blobs;

    public KeptDocuments(EventLog log, BlobStore blobs) {
        this.log = log;
        this.blobs = blobs;
    }

    /** What is kept of a document. */
    public sealed interface Found {
        /** @param position how many events were there when it was looked for */
        record Kept(DocumentKept as, byte[] bytes, long position) implements Found {}

        record Disposed() implements Found {}

        record Unknown() implements Found {}
    }

    /** As known now, whoever asks. */
    public Found find(DocumentId id) {
        return find(id, Reader.OF_ALL, Long.MAX_VALUE);
    }

    /** As known after the first {@code to} events, and shown to this reader. */
    Found find(DocumentId id, Reader reader, long to) {
        long head = log.head();
        var told = History.of(told(id, head), fact -> CONCERN.about(fact).anyMatch(id.value()::equals))
                .shownTo(reader, Set.of())
                .asKnown(
                        id.value(),
                        to,
                        fact -> fact.event() instanceof DocumentKept kept
                                && kept.document().equals(id));
        var kept = told == null
                ? List.<DocumentKept>of()
                : told.value().events(DocumentKept.class).toList();
        if (kept.isEmpty()) {
            return new Found.Unknown();
        }
        if (kept.stream().anyMatch(one -> one.name().disposed())) {
            return new Found.Disposed();
        }
        byte @Nullable [] bytes = blobs.find(id.value());
        return bytes == null ? new Found.Unknown() : new Found.Kept(kept.getFirst(), bytes, Math.min(head, to));
    }

    /** What can be read of them, as known now, whoever asks. */
    public SourceText text() {
        return document -> read(find(document));
    }

    static SourceText.Read read(Found found) {
        return switch (found) {
            case Found.Kept kept -> new SourceText.Read.Text(DocumentText.of(kept.bytes()));
            case Found.Disposed() -> new SourceText.Read.Disposed();
            case Found.Unknown() -> new SourceText.Read.Unknown();
        };
    }

    private List<LoggedEvent> told(DocumentId id, long head) {
        EventCriteria about = CONCERN.criteria(id.value());
        try (var events = log.read(0, head, about)) {
            return events.toList();
        }
    }
}
