package se.klubba.axon.mongodb.log;

import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.Criteria;

/** Follows the log from a position on: each call tells what has matched since the one before, some of it if it is much. */
final class Follower {
    private static final long STRIDE = 2000;

    private final MongoCommits log;
    private final Payloads payloads;
    private final EventCriteria criteria;
    private final boolean everything;
    private final long from;
    private long next;
    private boolean aligned;

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
        if (!aligned) {
            var head = log.head().position();
            if (head < next) {
                return List.of();
            }
            next = log.start(next, head);
            aligned = true;
        }
        var commits = log.from(next);
        if (!commits.isEmpty()) {
            next = commits.getLast().end();
        }
        return commits.stream()
                .flatMap(commit -> commit.events().stream())
                .filter(e -> e.position() >= from)
                .map(e -> Found.of(e, payloads))
                .toList();
    }

    private List<Found> matching() {
        var head = log.head().position();
        while (next < head) {
            var to = Math.min(head, next + STRIDE);
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
}
