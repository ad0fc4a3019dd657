package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.axon.mongodb.Criteria;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.axon.mongodb.scratch.Scratch;

/**
 * The log beside the heap: read once, undecoded, and found again by partitions. A partition has every event with a tag whose value hashes
 * to it, so that all that a key needs is in one of them wherever its criteria name one value, whether or not those events name the key.
 */
final class Spill implements AutoCloseable {
    private static final int EVENTS_BUFFER = 1 << 20;
    private static final int INDEX_BUFFER = 1 << 12;
    private static final int MOST_PARTITIONS = 256;
    /** No one partition has all that matches. */
    static final int NOWHERE = -1;

    private final EventLog log;
    private final Scratch events;
    private final Scratch order;
    private final List<Scratch> partitions;

    private Spill(EventLog log, int partitions) {
        this.log = log;
        this.events = Scratch.open(EVENTS_BUFFER);
        this.order = Scratch.open(INDEX_BUFFER);
        this.partitions = new ArrayList<>(Stream.generate(() -> Scratch.open(INDEX_BUFFER))
                .limit(partitions)
                .toList());
    }

    /** @param read told of each event that was read */
    static Spill of(EventLog log, long to, int eventsAtOnce, Runnable read) {
        var spill = new Spill(log, (int) Math.min(MOST_PARTITIONS, 1 + to / eventsAtOnce));
        try (var all = log.undecoded(0, to)) {
            all.forEach(event -> {
                spill.put(event);
                read.run();
            });
            spill.events.readable();
            spill.order.readable();
            spill.partitions.forEach(Scratch::readable);
            return spill;
        } catch (RuntimeException failed) {
            spill.close();
            throw failed;
        }
    }

    private void put(Undecoded event) {
        long at = events.put(event.bytes());
        order.put(at);
        var tags = event.tags();
        var goesTo = new BitSet();
        tags.forEach(tag -> goesTo.set(partition(tag)));
        if (tags.isEmpty()) {
            goesTo.set(0);
        }
        goesTo.stream().forEach(p -> partitions.get(p).put(at));
    }

    int size() {
        return partitions.size();
    }

    /** In order. */
    Stream<Undecoded> partition(int number) {
        return read(partitions.get(number));
    }

    /** In order. */
    Stream<Undecoded> all() {
        return read(order);
    }

    private Stream<Undecoded> read(Scratch places) {
        return LongStream.range(0, places.numbers()).mapToObj(i -> log.undecoded(events.bytes(places.number(i))));
    }

    /** The partition that has every event that matches, or {@link #NOWHERE}. */
    int home(EventCriteria criteria) {
        if (Criteria.matchAll(criteria)) {
            return NOWHERE;
        }
        var homes = new BitSet();
        for (var criterion : criteria.flatten()) {
            if (criterion.tags().isEmpty()) {
                return NOWHERE;
            }
            homes.set(criterion.tags().stream().mapToInt(this::partition).min().getAsInt());
        }
        return homes.cardinality() == 1 ? homes.nextSetBit(0) : NOWHERE;
    }

    private int partition(Tag tag) {
        return Math.floorMod(tag.value().hashCode() * 0x9E3779B9, partitions.size());
    }

    @Override
    public void close() {
        partitions.forEach(Scratch::close);
        order.close();
        events.close();
    }
}
