package se.klubba.axon.mongodb.log;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.Criteria;

/** The events of a range that match, read as they are asked for; only those are decoded. */
final class Reading implements Iterator<Found>, AutoCloseable {
    private final Commits commits;
    private final Chain chain;
    private final Predicate<StoredEvent> wanted;
    private final Payloads payloads;
    private final long from;
    private final long to;
    private final Queue<StoredEvent> matching = new ArrayDeque<>();

    private Reading(Commits commits, Chain chain, EventCriteria criteria, Payloads payloads, long from, long to) {
        this.commits = commits;
        this.chain = chain;
        this.wanted = wanted(criteria);
        this.payloads = payloads;
        this.from = from;
        this.to = to;
    }

    /** Where all is wanted, without making names and tags of what is stored. */
    private static Predicate<StoredEvent> wanted(EventCriteria criteria) {
        if (Criteria.matchAll(criteria)) {
            return _ -> true;
        }
        var matching = Criteria.matching(criteria);
        return event -> matching.test(event.name(), event.tags());
    }

    /** @param to no more than the log has */
    static Reading open(MongoCommits log, Payloads payloads, EventCriteria criteria, long from, long to) {
        long start = log.start(from, to);
        var chain = Criteria.matchAll(criteria) ? Chain.whole(start) : Chain.withGaps(start);
        return new Reading(log.openMatching(criteria, start, to), chain, criteria, payloads, from, to);
    }

    /** Closes with the stream. */
    Stream<Found> stream() {
        return undecoded().map(stored -> Found.of(stored, payloads));
    }

    /** The same, not decoded. */
    Stream<StoredEvent> undecoded() {
        var order = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        var stored = new Iterator<StoredEvent>() {
            @Override
            public boolean hasNext() {
                return Reading.this.hasNext();
            }

            @Override
            public StoredEvent next() {
                return nextStored();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(stored, order), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        while (matching.isEmpty() && commits.hasNext()) {
            chain.follow(commits.next()).events().stream()
                    .filter(e -> e.position() >= from && e.position() < to)
                    .filter(wanted)
                    .forEach(matching::add);
        }
        if (matching.isEmpty()) {
            chain.reached(to);
        }
        return !matching.isEmpty();
    }

    @Override
    public Found next() {
        return Found.of(nextStored(), payloads);
    }

    private StoredEvent nextStored() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return matching.remove();
    }

    @Override
    public void close() {
        commits.close();
    }
}
