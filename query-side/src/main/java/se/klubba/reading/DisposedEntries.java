package se.klubba.reading;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.stereotype.Component;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

/**
 * Entries whose words were disposed of, from a position of the log on: known from the moment of the event on, before any view has seen it and
 * while the words are still in the log. What was read of the log is remembered, so that asking again costs looking where the log ends.
 */
@Component
public final class DisposedEntries {
    /** Every disposal, of whatever it is. */
    public static final EventCriteria DISPOSALS = EventCriteria.havingAnyTag()
            .andBeingOneOfTypes(new QualifiedName(EventCatalog.name(WordsDisposedOf.class)));

    private final EventLog log;
    private final Set<Long> entries = ConcurrentHashMap.newKeySet();
    /** All disposals of [from, to) are known. */
    private volatile long from = Long.MAX_VALUE;

    private volatile long to;

    public DisposedEntries(EventLog log) {
        this.log = log;
    }

    /** Those that are disposed of by an event of this position or a later one, and perhaps others that are. */
    Set<Long> since(long position) {
        long head = log.head();
        if (position < Math.min(from, head) || to < head) {
            look(Math.min(position, head), head);
        }
        return entries;
    }

    private synchronized void look(long position, long head) {
        if (from == Long.MAX_VALUE) {
            to = position;
            from = position;
        }
        if (position < from) {
            read(position, from);
            from = position;
        }
        if (to < head) {
            read(to, head);
            to = head;
        }
    }

    private void read(long first, long end) {
        try (var disposals = log.read(first, end, DISPOSALS)) {
            disposals.forEach(e -> entries.add(((WordsDisposedOf) e.payload()).entry()));
        }
    }
}
