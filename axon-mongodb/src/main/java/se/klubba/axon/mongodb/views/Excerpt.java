package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    private static final Places NONE = new Places();
    private final List<LoggedEvent> events;
    private final Map<Tag, Places> tagged = new HashMap<>();

    private Excerpt(List<LoggedEvent> events) {
        this.events = events;
        for (int i = 0; i < events.size(); i++) {
            for (var tag : events.get(i).tags()) {
                tagged.computeIfAbsent(tag, _ -> new Places()).add(i);
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

    List<LoggedEvent> events() {
        return events;
    }

    List<LoggedEvent> matching(EventCriteria criteria) {
        if (Criteria.matchAll(criteria)) {
            return events;
        }
        var candidates = new BitSet();
        criteria.flatten().forEach(criterion -> addCandidates(criterion, candidates));
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
    private void addCandidates(EventCriterion criterion, BitSet candidates) {
        Places rarest = null;
        for (var tag : criterion.tags()) {
            var places = tagged.getOrDefault(tag, NONE);
            rarest = rarest == null || places.count < rarest.count ? places : rarest;
        }
        if (rarest == null) {
            candidates.set(0, events.size());
        } else {
            rarest.addTo(candidates);
        }
    }

    /** Few numbers in little memory: most tags are on a handful of events. */
    private static final class Places {
        private int[] places = new int[2];
        private int count;

        void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place;
        }

        void addTo(BitSet set) {
            for (int i = 0; i < count; i++) {
                set.set(places[i]);
            }
        }
    }
}
