package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.axon.mongodb.Criteria;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;

/** A part of the log in memory, read once, so that many keys of a view can be folded without asking the database for each. */
final class Excerpt {
    private static final BitSet NONE = new BitSet();
    private final List<LoggedEvent> events;
    private final Map<Tag, BitSet> tagged = new HashMap<>();

    private Excerpt(List<LoggedEvent> events) {
        this.events = events;
        for (int i = 0; i < events.size(); i++) {
            for (var tag : events.get(i).tags()) {
                tagged.computeIfAbsent(tag, _ -> new BitSet()).set(i);
            }
        }
    }

    static Excerpt of(List<LoggedEvent> events) {
        return new Excerpt(events);
    }

    /** Of the first {@code to} events those that match. */
    static Excerpt read(EventLog log, long to, EventCriteria criteria) {
        try (var events = log.read(0, to, criteria)) {
            return new Excerpt(events.toList());
        }
    }

    /** What comes before this position. */
    Excerpt before(long position) {
        return new Excerpt(events.stream().filter(e -> e.position() < position).toList());
    }

    List<LoggedEvent> events() {
        return events;
    }

    List<LoggedEvent> matching(EventCriteria criteria) {
        if (Criteria.matchAll(criteria)) {
            return events;
        }
        var candidates = new BitSet();
        criteria.flatten().forEach(criterion -> candidates.or(candidates(criterion)));
        var matching = new ArrayList<LoggedEvent>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            var event = events.get(i);
            if (criteria.matches(event.type().qualifiedName(), event.tags())) {
                matching.add(event);
            }
        }
        return matching;
    }

    /** Those with its rarest tag, or all if it asks for none. */
    private BitSet candidates(EventCriterion criterion) {
        return criterion.tags().stream()
                .map(tag -> tagged.getOrDefault(tag, NONE))
                .min(Comparator.comparingInt(BitSet::cardinality))
                .orElseGet(() -> {
                    var all = new BitSet();
                    all.set(0, events.size());
                    return all;
                });
    }
}
