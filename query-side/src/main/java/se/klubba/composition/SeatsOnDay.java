package se.klubba.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term.Holds;
import se.klubba.mandates.Mandate;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/** Which mandate sits on which seat, on a day. */
final class SeatsOnDay {
    /** A seat while it is being laid out. */
    static final class Place {
        final MandateKind kind;
        final @Nullable PrincipalId onBehalfOf;
        final boolean planned;
        private final Fact arose;
        private @Nullable Mandate latest;

        @Nullable
        Mandate holder;
        /** Who had it until that day, on which the holder takes it over. */
        @Nullable
        Mandate outgoing;

        @Nullable
        Mandate coming;

        @Nullable
        Fact toBeFilled;

        private Place(MandateKind kind, @Nullable PrincipalId onBehalfOf, boolean planned, Fact arose) {
            this.kind = kind;
            this.onBehalfOf = onBehalfOf;
            this.planned = planned;
            this.arose = arose;
        }

        private static Place beyond(Mandate m) {
            return new Place(m.kind(), m.onBehalfOf(), false, m.why());
        }

        /** What says that there is such a seat: the plan; without one who sat there last, or the appointment or decision to fill it. */
        Fact there() {
            return planned || latest == null ? arose : latest.last();
        }
    }

    /** A decision that names no principal takes whom the others leave. */
    private static final Comparator<Fact> NARROWEST_FIRST =
            Comparator.comparing(f -> ((FillingDecided) f.event()).onBehalfOf() == null);

    private static final Comparator<Mandate> LAST_TO_LEAVE = Comparator.comparing(
                    (Mandate m) -> Objects.requireNonNull(m.term().last()), EdtfDate.ORDER)
            .reversed();

    private final Names names;
    private final LocalDate day;
    private final List<Place> places = new ArrayList<>();
    /** Appointments that decisions to fill led to, one each, by entry. */
    private final Set<Long> ledTo = new HashSet<>();

    private SeatsOnDay(Names names, LocalDate day) {
        this.names = names;
        this.day = day;
    }

    /** The one that was adopted last; null where none was. */
    static @Nullable Fact plan(Standing past) {
        return past.facts(SeatPlanAdopted.class).reduce((_, last) -> last).orElse(null);
    }

    static List<Place> of(BodyId body, Standing standing, List<Mandate> mandates, LocalDate day, Names names) {
        var past = standing.asOf(day);
        if (past.facts(BodyDissolved.class).anyMatch(f -> gone(f, body, day))) {
            return List.of();
        }
        var seating = new SeatsOnDay(names, day);
        var plan = plan(past);
        if (plan != null) {
            seating.lay(plan);
            mandates.stream().filter(m -> m.on(day) == Holds.CERTAINLY).forEach(seating::seat);
            mandates.stream().filter(m -> m.on(day) == Holds.POSSIBLY).forEach(seating::seat);
            mandates.stream().filter(m -> m.comingOn(day)).forEach(seating::fill);
            mandates.stream().filter(m -> m.overOn(day)).sorted(LAST_TO_LEAVE).forEach(seating::left);
        } else {
            mandates.stream()
                    .filter(m -> m.on(day) != Holds.NO || m.overOn(day) || m.comingOn(day))
                    .forEach(seating::arise);
        }
        past.facts(FillingDecided.class)
                .sorted(NARROWEST_FIRST)
                .forEach(f -> seating.toFill(f, plan != null, mandates));
        return seating.places;
    }

    private void lay(Fact plan) {
        for (var seats : ((SeatPlanAdopted) plan.event()).seats()) {
            for (int i = 0; i < seats.number(); i++) {
                places.add(new Place(seats.kind(), seats.onBehalfOf(), true, plan));
            }
        }
    }

    /** Its last day is over. */
    private static boolean gone(Fact fact, BodyId body, LocalDate day) {
        var on = fact.happenedOn();
        return ((BodyDissolved) fact.event()).body().equals(body)
                && (on == null || on.latest().isBefore(day));
    }

    private void seat(Mandate m) {
        var free = free(m);
        if (free == null) {
            free = handedOver(m);
        }
        if (free == null) {
            free = Place.beyond(m);
            places.add(free);
        }
        hold(free, m);
    }

    /** The seat that somebody leaves on the day on which this one begins; null where there is none. */
    private @Nullable Place handedOver(Mandate m) {
        return places.stream()
                .filter(p -> p.planned && p.outgoing == null && takes(p, m) && handsOver(p.holder, m))
                .findFirst()
                .orElse(null);
    }

    private boolean handsOver(@Nullable Mandate holder, Mandate m) {
        return holder != null && lastOn(holder) && m.term().first() != null && follows(m, holder);
    }

    private void hold(Place place, Mandate m) {
        place.outgoing = place.holder;
        place.holder = m;
    }

    private boolean lastOn(Mandate m) {
        var last = m.term().last();
        return last != null && last.latest().equals(day);
    }

    private void fill(Mandate m) {
        var free = free(m);
        if (free == null) {
            free = places.stream()
                    .filter(p -> p.coming == null && p.holder != null && takes(p, m) && follows(m, p.holder))
                    .findFirst()
                    .orElse(null);
        }
        if (free != null) {
            free.coming = m;
        }
    }

    /** Seats of a plan that are alike are filled in the order in which they were left: what is vacant is what the last left. */
    private void left(Mandate m) {
        places.stream()
                .filter(p -> p.holder == null && p.latest == null && takes(p, m))
                .min(Comparator.comparing(p -> rank(p, m)))
                .ifPresent(p -> p.latest = m);
    }

    /** The narrowest vacant seat of the plan that it may take; null where there is none. */
    private @Nullable Place free(Mandate m) {
        @Nullable Place found = null;
        for (var place : places) {
            boolean vacant = place.planned && place.holder == null && place.coming == null && takes(place, m);
            if (vacant && (found == null || narrower(place, found, m))) {
                found = place;
            }
        }
        return found;
    }

    private static boolean narrower(Place place, Place than, Mandate m) {
        return rank(place, m) < rank(than, m);
    }

    private static int rank(Place place, Mandate m) {
        return place.onBehalfOf == null ? 2 : place.onBehalfOf.equals(m.onBehalfOf()) ? 0 : 1;
    }

    private boolean takes(Place place, Mandate m) {
        return place.kind == m.kind() && (place.onBehalfOf == null || names.belongs(m.onBehalfOf(), place.onBehalfOf));
    }

    /** Without a plan a seat arises with an appointment, and is there for the next one once it is empty. */
    private void arise(Mandate m) {
        var place = places.stream()
                .filter(p -> p.kind == m.kind() && Objects.equals(p.onBehalfOf, m.onBehalfOf()))
                .filter(p -> p.latest != null && follows(m, p.latest))
                .findFirst()
                .orElseGet(() -> {
                    var arisen = Place.beyond(m);
                    places.add(arisen);
                    return arisen;
                });
        place.latest = m;
        if (m.on(day) != Holds.NO) {
            hold(place, m);
        } else if (m.comingOn(day)) {
            place.coming = m;
        }
    }

    private static boolean follows(Mandate m, Mandate before) {
        var last = before.term().last();
        var first = m.term().first();
        return last != null && first != null && !first.latest().isBefore(last.latest());
    }

    /** A plan says how many seats there are: a decision to fill one that it does not leave vacant is settled. Without one, it makes a seat. */
    private void toFill(Fact fact, boolean planned, List<Mandate> mandates) {
        var decided = (FillingDecided) fact.event();
        var filled = mandates.stream()
                .filter(m -> !m.appointed().isAfter(day) && cameAfter(m, fact))
                .filter(m -> m.kind() == decided.kind() && meant(decided, m.onBehalfOf()))
                .map(m -> m.why().entry())
                .filter(appointment -> !ledTo.contains(appointment))
                .findFirst();
        if (filled.isPresent()) {
            ledTo.add(filled.get());
            return;
        }
        var place = places.stream()
                .filter(p -> p.toBeFilled == null && p.kind == decided.kind())
                .filter(p -> p.holder == null || leaves(p.holder, planned))
                .filter(p -> toldBy(p.holder == null ? p.latest : p.holder, fact))
                .filter(p -> meant(decided, p.onBehalfOf) || p.onBehalfOf == null || reaches(p.onBehalfOf, decided))
                // a seat to which somebody is appointed already is the last that is meant, but for one that is still
                // held
                .min(Comparator.comparing((Place p) -> p.holder != null).thenComparing(p -> p.coming != null))
                .orElse(null);
        if (place == null && !planned) {
            place = new Place(decided.kind(), decided.onBehalfOf(), false, fact);
            places.add(place);
        }
        if (place != null) {
            place.toBeFilled = fact;
        }
    }

    /** Whether somebody was appointed after the decision; of whom no appointment is told, whether they began after its day. */
    private static boolean cameAfter(Mandate m, Fact decision) {
        if (m.why().event() instanceof RepresentativeAppointed) {
            return Fact.ORDER.compare(m.why(), decision) > 0;
        }
        var on = decision.happenedOn();
        return on != null && m.surelyFrom().isAfter(on.latest());
    }

    /** Where no plan says how many seats there are, a term that will be over is no reason to take a decision for one about its seat. */
    private static boolean leaves(Mandate holder, boolean planned) {
        return holder.ended() != null || planned && holder.term().last() != null;
    }

    /** A decision is not about a seat of which only later was told that who sits there leaves. */
    private static boolean toldBy(@Nullable Mandate leaving, Fact decision) {
        var on = decision.happenedOn();
        return leaving == null || on == null || Standing.happened(leaving.last(), on.latest());
    }

    private boolean meant(FillingDecided decided, @Nullable PrincipalId principal) {
        return decided.onBehalfOf() == null || names.belongs(principal, decided.onBehalfOf());
    }

    private boolean reaches(PrincipalId group, FillingDecided decided) {
        return names.belongs(decided.onBehalfOf(), group);
    }
}
