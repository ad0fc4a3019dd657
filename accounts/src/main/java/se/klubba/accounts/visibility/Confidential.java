package se.klubba.accounts.visibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.springframework.stereotype.Component;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Extent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.Moments;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Timeline;
import se.klubba.visibility.event.VisibilityEvent;
import se.klubba.visibility.event.VisibilityEvent.ConfidentialityLifted;
import se.klubba.visibility.event.VisibilityEvent.MadeConfidential;

/**
 * The parts of the record that are confidential today, what is hidden with each, and whose members see it nevertheless. Kept in memory, and
 * brought up to the end of the log before each question; a register without anything confidential costs nothing but asking where the log ends.
 */
@Component
class Confidential {
    private static final Set<QualifiedName> MADE = Set.of(new QualifiedName(EventCatalog.name(MadeConfidential.class)));
    private static final Set<QualifiedName> SAID = Stream.concat(
                    Stream.of(MadeConfidential.class, ConfidentialityLifted.class), Timeline.AMENDING.stream())
            .map(c -> new QualifiedName(EventCatalog.name(c)))
            .collect(Collectors.toUnmodifiableSet());

    private final EventLog log;
    private final Moments moments;
    private final Map<MeetingId, Set<String>> metAt = new HashMap<>();
    private Map<Extent, MadeConfidential> made = Map.of();
    private final Map<Extent, Reach> reaches = new LinkedHashMap<>();
    private long seen;

    Confidential(EventLog log, Moments moments) {
        this.log = log;
        this.moments = moments;
    }

    /** Whether anything is; what was recorded before this is asked counts. */
    synchronized boolean anything() {
        follow();
        return !made.isEmpty();
    }

    /** The confidential parts that an event tells of. */
    synchronized Set<Extent> hiding(KlubbaEvent event) {
        var today = moments.today();
        var keys = event.keys();
        return reaches.values().stream()
                .filter(r -> inForce(r.what(), today) && r.touches(event, keys))
                .map(Reach::what)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The confidential parts that a thing is, or belongs to. */
    synchronized Set<Extent> hiding(Key thing) {
        var today = moments.today();
        return reaches.values().stream()
                .filter(r -> inForce(r.what(), today) && r.has(thing))
                .map(Reach::what)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The confidential parts of which anything is told among the first events of the log. */
    synchronized Set<Extent> toldBefore(long position) {
        follow();
        var today = moments.today();
        return reaches.values().stream()
                .filter(r -> inForce(r.what(), today) && r.isToldBefore(position))
                .map(Reach::what)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean inForce(Extent what, LocalDate today) {
        var fact = made.get(what);
        return fact != null && !fact.from().isAfter(today);
    }

    /** The bodies whose members see it: those that are named, else those that have dealt with it. */
    synchronized Set<BodyId> shownTo(Extent what) {
        var fact = made.get(what);
        var reach = reaches.get(what);
        if (fact == null || reach == null || !fact.shownTo().isEmpty()) {
            return fact == null ? Set.of() : Set.copyOf(fact.shownTo());
        }
        return Stream.concat(reach.bodies().stream(), reach.meetings().stream().flatMap(m -> bodiesOf(m).stream()))
                .map(BodyId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** On what ground; empty where it is not confidential any more. */
    synchronized String ground(Extent what) {
        var fact = made.get(what);
        return fact == null ? "" : fact.ground().or("");
    }

    private void follow() {
        long head = log.head();
        if (head == seen) {
            return;
        }
        var fresh = read(seen, head, reaches.isEmpty() ? typed(MADE) : EventCriteria.havingAnyTag());
        reaches.values().forEach(reach -> fresh.forEach(e -> reach.follow(e.position(), payload(e))));
        if (fresh.stream().anyMatch(e -> isSaid(payload(e)))) {
            sayAgain(head);
        }
        seen = head;
    }

    /** Something may be confidential from now on, or not any more. */
    private void sayAgain(long head) {
        var standing = new LinkedHashMap<Extent, MadeConfidential>();
        for (var fact : facts(head)) {
            if (fact.event() instanceof MadeConfidential e) {
                standing.put(e.what(), e);
            } else if (fact.event() instanceof ConfidentialityLifted e) {
                standing.remove(e.what());
            }
        }
        made = Map.copyOf(standing);
        reaches.keySet().retainAll(made.keySet());
        for (var what : made.keySet()) {
            reaches.computeIfAbsent(what, w -> reach(w, head));
        }
    }

    private List<Fact> facts(long head) {
        return Concern.facts(read(0, head, typed(SAID)));
    }

    private static EventCriteria typed(Set<QualifiedName> types) {
        return EventCriteria.havingAnyTag().andBeingOneOfTypes(types);
    }

    /** In one pass: what came of a thing is recorded after it. */
    private Reach reach(Extent what, long head) {
        var reach = new Reach(what);
        for (var event : read(0, head, EventCriteria.havingAnyTag())) {
            reach.follow(event.position(), payload(event));
        }
        return reach;
    }

    private static boolean isSaid(KlubbaEvent event) {
        return event instanceof VisibilityEvent || Timeline.AMENDING.contains(event.getClass());
    }

    private Set<String> bodiesOf(MeetingId meeting) {
        return metAt.computeIfAbsent(meeting, m -> {
            var bodies = new HashSet<String>();
            for (var event : read(0, log.head(), EventCriteria.havingTags(Tag.of("meeting", m.value())))) {
                if (payload(event) instanceof MeetingEvent e) {
                    e.keys().stream()
                            .filter(k -> k.name().equals("body"))
                            .map(Key::value)
                            .forEach(bodies::add);
                }
            }
            return bodies;
        });
    }

    private List<LoggedEvent> read(long from, long to, EventCriteria criteria) {
        try (var events = log.read(from, to, criteria)) {
            return events.toList();
        }
    }

    private static KlubbaEvent payload(LoggedEvent event) {
        return (KlubbaEvent) event.payload();
    }
}
