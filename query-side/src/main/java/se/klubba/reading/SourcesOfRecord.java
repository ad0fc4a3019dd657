package se.klubba.reading;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.kernel.DocumentId;

/** The log, the views that are kept of it, and the documents beside it. */
@Component
record SourcesOfRecord(Views views, EventLog log, KeptDocuments documents, DisposedEntries disposed)
        implements Sources {
    @Override
    public Set<Long> disposedSince(long position) {
        return disposed.since(position);
    }

    @Override
    public KeptDocuments.Found document(DocumentId id, Reader reader, long to) {
        return documents.find(id, reader, to);
    }

    @Override
    public List<LoggedEvent> events(long from, long to) {
        try (var events = log.read(from, to, EventCriteria.havingAnyTag())) {
            return events.toList();
        }
    }

    @Override
    public List<LoggedEvent> events(EventCriteria criteria, long to) {
        try (var events = log.read(0, to, criteria)) {
            return events.toList();
        }
    }

    @Override
    public List<LoggedEvent> events(Collection<Long> positions) {
        return log.at(positions);
    }

    @Override
    public long recordedHere() {
        return log.appended();
    }

    @Override
    public long head() {
        return log.head();
    }
}
