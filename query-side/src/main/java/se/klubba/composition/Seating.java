package se.klubba.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term.Holds;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/** Which mandate sits on which seat, on a day. */
final class Seating {
    /** A seat while it is being laid out. */
    static final class Place {
        final MandateKind kind;
        final @Nullable PrincipalId onBehalfOf;
        final boolean planned;
        private @Nullable Mandate latest;

        @Nullable
        Mandate holder;

        @Nullable
        Mandate coming;

        @Nullable
        Fact toBeFilled;

        Place(MandateKind kind, @Nullable PrincipalId onBehalfOf, boolean planned) {
            this.kind = kind;
            this.onBehalfOf = onBehalfOf;
            this.planned = planned;
        }
    }

    private final Names names;
    private final LocalDate day;
    private final boolean planned;
    private final List<Place> places = new ArrayList<>();

    private Seating(Names names, LocalDate day, @Nullable List<Seats> plan) {
        this.names = names;
        this.day = day;
        this.planned = plan != null;
        for (var seats : plan == null ? List.<Seats>of() : plan) {
            for (int i = 0; i < seats.number(); i++) {
                places.add(new Place(seats.kind(), seats.onBehalfOf(), true));
            }
        }
    }

    static @Nullable List<Seats> plan(Standing past) {
        return past.events(SeatPlanAdopted.class)
                .reduce((_, last) -> last)
                .map(SeatPlanAdopted::seats)
                .orElse(null);
    }

    static List<Place> of(BodyId body, Standing standing, List<Mandate> mandates, LocalDate day, Names names) {
        var past = standing.asOf(day);
        if (past.facts(BodyDissolved.class).anyMatch(f -> gone(f, body, day))) {
            return List.of();
        }
        var seating = new Seating(names, day, plan(past));
        if (seating.planned) {
            mandates.stream().filter(m -> m.on(day) == Holds.CERTAINLY).forEach(seating::seat);
            mandates.stream().filter(m -> m.on(day) == Holds.POSSIBLY).forEach(seating::seat);
            mandates.stream().filter(m -> m.comingOn(day)).forEach(seating::fill);
        } else {
            mandates.stream()
                    .filter(m -> m.on(day) != Holds.NO || m.overOn(day) || m.comingOn(day))
                    .forEach(seating::arise);
        }
        past.facts(FillingDecided.class).forEach(f -> seating.toFill(f, mandates));
        return seating.places;
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
            free = new Place(m.kind(), m.onBehalfOf(), false);
            places.add(free);
        }
        free.holder = m;
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
                    var arisen = new Place(m.kind(), m.onBehalfOf(), false);
                    places.add(arisen);
                    return arisen;
                });
        place.latest = m;
        if (m.on(day) != Holds.NO) {
            place.holder = m;
        } else if (m.comingOn(day)) {
            place.coming = m;
        }
    }

    private static boolean follows(Mandate m, Mandate before) {
        var last = before.term().last();
        var first = m.term().first();
        return last != null && first != null && !first.latest().isBefore(last.latest());
    }

    private void toFill(Fact fact, List<Mandate> mandates) {
        var decided = (FillingDecided) fact.event();
        boolean filled = mandates.stream()
                .filter(m -> Standing.happened(m.why(), day) && Fact.ORDER.compare(m.why(), fact) > 0)
                .anyMatch(m -> m.kind() == decided.kind() && meant(decided, m.onBehalfOf()));
        if (filled) {
            return;
        }
        places.stream()
                .filter(p -> p.holder == null && p.toBeFilled == null && p.kind == decided.kind())
                .filter(p -> meant(decided, p.onBehalfOf) || p.onBehalfOf == null || reaches(p.onBehalfOf, decided))
                .findFirst()
                .orElseGet(() -> {
                    var arisen = new Place(decided.kind(), decided.onBehalfOf(), planned);
                    places.add(arisen);
                    return arisen;
                })
                .toBeFilled = fact;
    }

    private boolean meant(FillingDecided decided, @Nullable PrincipalId principal) {
        return decided.onBehalfOf() == null || names.belongs(principal, decided.onBehalfOf());
    }

    private boolean reaches(PrincipalId group, FillingDecided decided) {
        return names.belongs(decided.onBehalfOf(), group);
    }
}
