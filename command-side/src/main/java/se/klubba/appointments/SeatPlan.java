package se.klubba.appointments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Key;
import se.klubba.mandates.Mandate;
import se.klubba.people.Principal;

/**
 * A seat plan, and whether mandates fit on its seats.
 *
 * @param from the day from which it is in force; null where that is not known
 */
public record SeatPlan(@Nullable LocalDate from, List<Seats> seats) {
    /** The plans that were ever adopted for a body, the first one first. */
    public static List<SeatPlan> all(BodyId body, Facts facts) {
        return facts.about(body.key(), SeatPlanAdopted.class)
                .filter(e -> e.body().equals(body))
                .map(e -> new SeatPlan(
                        e.at().happenedOn() == null ? null : e.at().happenedOn().latest(), e.seats()))
                .toList();
    }

    /** The last one in force by then; null where there is none. */
    public static @Nullable SeatPlan on(LocalDate day, List<SeatPlan> plans) {
        return plans.stream()
                .filter(p -> p.from == null || !p.from.isAfter(day))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    /** Whether a mandate was given when it was in force. */
    boolean binds(Mandate mandate) {
        return from == null || !mandate.appointed().isBefore(from);
    }

    Set<Key> keys(Facts facts) {
        return seats.stream()
                .flatMap(s -> Principal.keys(s.onBehalfOf(), facts).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Whether there is a seat for a mandate beside others, wherever those are seated: a seat for a group is taken by any principal of it,
     * one for nobody in particular by anybody.
     */
    public boolean seats(Mandate mandate, List<Mandate> others, Facts facts) {
        var all = new ArrayList<>(others);
        all.add(mandate);
        return seated(all, facts) > seated(others, facts);
    }

    /** The lines of the plan that a mandate can be seated on. */
    public List<Seats> lines(Mandate mandate, Facts facts) {
        return seats.stream().filter(s -> takes(s, mandate, facts)).toList();
    }

    private static boolean takes(Seats seats, Mandate mandate, Facts facts) {
        return seats.kind() == mandate.kind()
                && (seats.onBehalfOf() == null
                        || mandate.onBehalfOf() != null
                                && Principal.of(mandate.onBehalfOf(), facts)
                                        .withGroups()
                                        .contains(seats.onBehalfOf()));
    }

    /** How many can be seated at once: the greatest matching of mandates and seats. */
    private int seated(List<Mandate> mandates, Facts facts) {
        var places = new ArrayList<Seats>();
        seats.forEach(s -> places.addAll(Collections.nCopies(s.number(), s)));
        var holders = new HashMap<Integer, Mandate>();
        return (int) mandates.stream()
                .filter(m -> seat(m, places, holders, new HashSet<>(), facts))
                .count();
    }

    private static boolean seat(
            Mandate mandate, List<Seats> places, Map<Integer, Mandate> holders, Set<Integer> tried, Facts facts) {
        for (int place = 0; place < places.size(); place++) {
            if (takes(places.get(place), mandate, facts) && tried.add(place)) {
                var holder = holders.get(place);
                if (holder == null || seat(holder, places, holders, tried, facts)) {
                    holders.put(place, mandate);
                    return true;
                }
            }
        }
        return false;
    }
}
