package se.klubba.axon.mongodb.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.Criteria;

/**
 * What was read for decisions a moment ago. What is in the log stays as it is, so that only what came after it has to be read; but words
 * may be removed, by another process too, and so nothing is remembered for longer than a minute.
 */
final class Remembered {
    private static final int EVENTS = 20_000;
    private static final int EVENTS_OF_ONE = 1_000;
    private static final long NANOS = Duration.ofMinutes(1).toNanos();

    private final MongoCommits log;
    private final Payloads payloads;
    private final Map<EventCriteria, Read> all = new LinkedHashMap<>(16, 0.75f, true);
    private int events;

    /** @param since by the nanosecond clock, when the first of it was read */
    private record Read(List<Found> events, long to, long since) {}

    Remembered(MongoCommits log, Payloads payloads) {
        this.log = log;
        this.payloads = payloads;
    }

    /** What matches in [from, head), in order; only what is read from the beginning is remembered. */
    List<Found> read(EventCriteria criteria, long from, long head) {
        if (from > 0 || Criteria.matchAll(criteria)) {
            return fromLog(criteria, from, head);
        }
        var known = known(criteria);
        if (known == null || known.to() > head) {
            var found = fromLog(criteria, 0, head);
            remember(criteria, new Read(found, head, System.nanoTime()));
            return found;
        }
        var news = news(criteria, known.to(), head);
        var found = known.events();
        if (!news.isEmpty()) {
            found = new ArrayList<>(found);
            found.addAll(news);
        }
        remember(criteria, new Read(found, head, known.since()));
        return found;
    }

    private List<Found> news(EventCriteria criteria, long from, long head) {
        var commits = log.remembered(from, head);
        if (commits == null) {
            return fromLog(criteria, from, head);
        }
        var matching = commits.stream()
                .flatMap(commit -> commit.events().stream())
                .filter(e -> e.position() >= from && criteria.matches(e.name(), e.tags()))
                .toList();
        return matching.stream().allMatch(StoredEvent::complete)
                ? matching.stream().map(e -> Found.of(e, payloads)).toList()
                : fromLog(criteria, from, head);
    }

    private List<Found> fromLog(EventCriteria criteria, long from, long head) {
        if (from >= head) {
            return List.of();
        }
        try (var reading = Reading.open(log, payloads, criteria, from, head)) {
            return reading.stream().toList();
        }
    }

    private synchronized @Nullable Read known(EventCriteria criteria) {
        var known = all.get(criteria);
        if (known != null && System.nanoTime() - known.since() > NANOS) {
            forget(criteria);
            return null;
        }
        return known;
    }

    private synchronized void remember(EventCriteria criteria, Read read) {
        forget(criteria);
        if (read.events().size() > EVENTS_OF_ONE) {
            return;
        }
        all.put(criteria, read);
        events += weight(read);
        for (var oldest = all.entrySet().iterator(); events > EVENTS && oldest.hasNext(); ) {
            events -= weight(oldest.next().getValue());
            oldest.remove();
        }
    }

    private void forget(EventCriteria criteria) {
        var known = all.remove(criteria);
        if (known != null) {
            events -= weight(known);
        }
    }

    /** That nothing matches is worth remembering, and takes room as well. */
    private static int weight(Read read) {
        return read.events().size() + 1;
    }

    /** Words were removed. */
    synchronized void forgetAll() {
        all.clear();
        events = 0;
    }
}
