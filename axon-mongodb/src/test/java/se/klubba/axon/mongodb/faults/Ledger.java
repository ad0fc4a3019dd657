package se.klubba.axon.mongodb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;

/** What those who append were told, kept apart from the log, and held against it. */
final class Ledger implements Told {
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final AtomicInteger conflicts = new AtomicInteger();

    @Override
    public void begun(String attempt) {
        unknown.add(attempt);
    }

    @Override
    public void acknowledged(String attempt, long position) {
        unknown.remove(attempt);
        acknowledged.put(attempt, position);
    }

    @Override
    public void conflicted(String attempt) {
        refused(attempt);
        conflicts.incrementAndGet();
    }

    @Override
    public void refused(String attempt) {
        unknown.remove(attempt);
        refused.add(attempt);
    }

    /**
     * Every acknowledged append is in the log once and where it was said to be, none that was refused is, what else is there is of
     * unknown outcome; there is no gap, and each number was taken by one who had seen the one before it.
     */
    void assertKept(EventLog log) {
        assertThat(log.verify(0, Long.MAX_VALUE).faults()).isEmpty();
        var found = new HashMap<String, Long>();
        try (var events = log.read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())) {
            assertSequence(events.toList(), found);
        }
        assertThat(found).containsAllEntriesOf(acknowledged).doesNotContainKeys(refused.toArray(String[]::new));
        var unexplained = new HashSet<>(found.keySet());
        unexplained.removeAll(acknowledged.keySet());
        unexplained.removeAll(unknown);
        assertThat(unexplained).as("in the log, and nobody knows why").isEmpty();
    }

    private static void assertSequence(List<LoggedEvent> events, Map<String, Long> found) {
        var last = new HashMap<String, Long>();
        var next = new HashMap<String, Integer>();
        var recorded = Instant.MIN;
        for (var event : events) {
            var taken = (Taken) event.payload();
            assertThat(event.position()).isEqualTo(found.size());
            assertThat(event.recordedAt()).isAfterOrEqualTo(recorded);
            recorded = event.recordedAt();
            assertThat(found.put(taken.attempt(), event.position()))
                    .as("position of another of %s", taken)
                    .isNull();
            assertThat(taken.number()).as("%s", taken).isEqualTo(next.getOrDefault(taken.counter(), 0));
            assertThat(taken.after()).as("%s", taken).isEqualTo(last.getOrDefault(taken.counter(), -1L));
            next.merge(taken.counter(), 1, Integer::sum);
            last.put(taken.counter(), event.position());
        }
    }

    @Override
    public String toString() {
        return "%d acknowledged, %d conflicts, %d refused otherwise, %d of unknown outcome"
                .formatted(acknowledged.size(), conflicts.get(), refused.size() - conflicts.get(), unknown.size());
    }
}
