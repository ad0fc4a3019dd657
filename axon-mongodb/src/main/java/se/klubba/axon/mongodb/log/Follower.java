package se.klubba.axon.mongodb.log;

import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.Criteria;

/**
 * Follows the log from a position on, as far as this process has seen it ({@link Tail} looks): each call tells what has matched since the one
 * before, some of it if it is much.
 */
final class Follower {
    private static final long STRIDE = 2000;

    private final MongoCommits log;
    private final Payloads payloads;
    private final EventCriteria criteria;
    private final boolean everything;
    private final long from;
    private long next;
    private boolean begun;

    Follower(MongoCommits log, Payloads payloads, EventCriteria criteria, long from) {
        this.log = log;
        this.payloads = payloads;
        this.criteria = criteria;
        this.everything = Criteria.matchAll(criteria);
        this.from = from;
        this.next = from;
    }

    /** Empty where there is nothing yet. */
    List<Found> more() {
        return everything ? all() : matching();
    }

    private List<Found> all() {
        long end = end();
        if (next >= end) {
            return List.of();
        }
        var commits = log.from(next == from ? log.start(from, end) : next);
        next = commits.getLast().end();
        return commits.stream()
                .flatMap(commit -> commit.events().stream())
                .filter(e -> e.position() >= from)
                .map(e -> Found.of(e, payloads))
                .toList();
    }

    private List<Found> matching() {
        long end = end();
        while (next < end) {
            var to = Math.min(end, next + STRIDE);
            try (var reading = Reading.open(log, payloads, criteria, next, to)) {
                var found = reading.stream().toList();
                next = to;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private long end() {
        if (begun) {
            return log.end().position();
        }
        long head = log.head().position();
        begun = true;
        return head;
    }
}
