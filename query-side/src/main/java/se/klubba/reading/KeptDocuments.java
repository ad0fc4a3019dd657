package se.klubba.reading;

import java.util.List;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

/** The documents that are on record. Asked of the log first: what was disposed of is hidden from the moment of the event. */
@Component
public class KeptDocuments {
    private static final QualifiedName KEPT = new QualifiedName(EventCatalog.name(DocumentKept.class));
    private static final QualifiedName DISPOSED = new QualifiedName(EventCatalog.name(WordsDisposedOf.class));

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

    public Found find(DocumentId id) {
        long head = log.head();
        var told = told(id, head);
        var roots =
                told.stream().filter(e -> e.payload() instanceof DocumentKept).toList();
        if (roots.isEmpty()) {
            return new Found.Unknown();
        }
        if (roots.stream().anyMatch(root -> told.stream().anyMatch(e -> disposes(e, root)))) {
            return new Found.Disposed();
        }
        byte @Nullable [] bytes = blobs.find(id.value());
        return bytes == null
                ? new Found.Unknown()
                : new Found.Kept((DocumentKept) roots.getFirst().payload(), bytes, head);
    }

    /** What can be read of them. */
    public SourceText text() {
        return document -> switch (find(document)) {
            case Found.Kept kept -> new SourceText.Read.Text(DocumentText.of(kept.bytes()));
            case Found.Disposed() -> new SourceText.Read.Disposed();
            case Found.Unknown() -> new SourceText.Read.Unknown();
        };
    }

    private static boolean disposes(LoggedEvent event, LoggedEvent root) {
        return event.payload() instanceof WordsDisposedOf disposed && disposed.entry() == root.position();
    }

    private List<LoggedEvent> told(DocumentId id, long head) {
        var about = EventCriteria.havingTags(Tag.of(id.keyName(), id.value())).andBeingOneOfTypes(KEPT, DISPOSED);
        try (var events = log.read(0, head, about)) {
            return events.toList();
        }
    }
}
