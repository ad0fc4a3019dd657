package se.klubba.acts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Refusal;
import se.klubba.meetings.event.MeetingEvent;

/** Who acts may do so in some bodies, and what would be recorded belongs to another, or to none. */
public final class OtherBody extends Refusal {
    private OtherBody(String whatIsSo) {
        super("other-body", Kind.FORBIDDEN, whatIsSo);
    }

    /**
     * What happened at a meeting belongs to the bodies that met; else what is said of a body belongs to that. What is only noted, as that there
     * is a person, or that a document is kept, belongs to nobody and may be noted by anybody who may act at all.
     *
     * @param sender metadata by the names of {@link Acting}: where {@link Acting#WITHIN} is absent, any body is theirs
     * @param about facts of meetings and of assignments, by the thing
     * @throws OtherBody naming what is not theirs
     */
    static void refuse(
            List<KlubbaEvent> events,
            Map<String, String> sender,
            Function<Key, Collection<? extends KlubbaEvent>> about) {
        var within = sender.get(Acting.WITHIN);
        if (within == null) {
            return;
        }
        var own = Set.of(within.strip().split(" +"));
        var parties = Set.of(sender.getOrDefault(Acting.FOR, "").split(" +"));
        for (var event : events) {
            if (event instanceof AssignmentReported reported && isOf(parties, reported, about)) {
                continue;
            }
            var meetings = meetings(event);
            for (var meeting : meetings) {
                var bodies = named("body", meetingsAmong(events, about, meeting));
                if (bodies.stream().noneMatch(own::contains)) {
                    throw new OtherBody("meeting " + meeting + " is not of a body in which you may record");
                }
            }
            if (meetings.isEmpty()) {
                refuseOthers(event, own);
            }
        }
    }

    /** Whoever was given something may say how it goes. */
    private static boolean isOf(
            Set<String> parties, AssignmentReported reported, Function<Key, Collection<? extends KlubbaEvent>> about) {
        return about.apply(reported.assignment().key()).stream()
                .flatMap(e -> e.keys().stream())
                .anyMatch(k -> k.name().equals("party") && parties.contains(k.value()));
    }

    private static void refuseOthers(KlubbaEvent event, Set<String> own) {
        var bodies = named("body", List.of(event));
        for (var body : bodies) {
            if (!own.contains(body)) {
                throw new OtherBody("you may not record in body " + body);
            }
        }
        if (bodies.isEmpty() && event.at().happenedOn() != null) {
            throw new OtherBody("it belongs to no body in which you may record: say at which meeting it happened");
        }
    }

    private static Collection<KlubbaEvent> meetingsAmong(
            List<KlubbaEvent> events, Function<Key, Collection<? extends KlubbaEvent>> about, String meeting) {
        var key = new Key("meeting", meeting);
        return Stream.concat(about.apply(key).stream(), events.stream())
                .filter(e -> e instanceof MeetingEvent && e.keys().contains(key))
                .map(e -> (KlubbaEvent) e)
                .toList();
    }

    /** Where it happened; where it did not happen at one, those that it is about. */
    private static Set<String> meetings(KlubbaEvent event) {
        var at = named("at", List.of(event));
        return at.isEmpty() ? named("meeting", List.of(event)) : at;
    }

    private static Set<String> named(String key, Collection<KlubbaEvent> events) {
        return events.stream()
                .flatMap(e -> e.keys().stream())
                .filter(k -> k.name().equals(key))
                .map(Key::value)
                .collect(Collectors.toSet());
    }
}
