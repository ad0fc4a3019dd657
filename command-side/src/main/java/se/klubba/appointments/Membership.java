package se.klubba.appointments;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.bodies.Body;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PrincipalId;
import se.klubba.mandates.Mandate;
import se.klubba.people.Principal;

/**
 * Procedure about size and balance, for programme areas, whose members the network wants few, five or six, and fairly split between
 * the municipalities and the region. Where a plan is adopted, the plan is judged and not each appointment.
 */
public final class Membership {
    /** Representatives in a programme area, at the most. */
    static final int LARGEST = 6;

    private Membership() {}

    /** A new representative, where there is no plan. */
    public static Procedure expect(Procedure procedure, Mandate mandate, BodyMandates seating) {
        var facts = seating.facts();
        var day = mandate.surelyFrom();
        if (mandate.kind() != MandateKind.REPRESENTATIVE
                || Body.of(seating.body(), facts).kind() != BodyKind.PROGRAMME_AREA
                || SeatPlan.on(day, SeatPlan.all(seating.body(), facts)) != null) {
            return procedure;
        }
        var sitting = seating.mandates().stream()
                .filter(m -> m.kind() == MandateKind.REPRESENTATIVE)
                .filter(m -> m.surelyOn(day) || m.equals(mandate))
                .toList();
        var side = side(mandate.onBehalfOf(), facts);
        var ofSide = sitting.stream()
                .filter(m -> side != null && side.equals(side(m.onBehalfOf(), facts)))
                .count();
        return procedure
                .expects(
                        sitting.size() <= LARGEST,
                        Deviation.TOO_MANY_MEMBERS,
                        "body " + seating.body() + " would have " + sitting.size() + " representatives")
                .expects(
                        ofSide <= LARGEST / 2,
                        Deviation.UNFAIR_SPLIT,
                        ofSide + " of at most " + LARGEST + " representatives would stand for " + side);
    }

    /** A plan of so many seats for each side. */
    public static Procedure expect(Procedure procedure, BodyId body, List<Seats> plan, Facts facts) {
        if (Body.of(body, facts).kind() != BodyKind.PROGRAMME_AREA) {
            return procedure;
        }
        var seats = plan.stream()
                .filter(s -> s.kind() == MandateKind.REPRESENTATIVE)
                .toList();
        var sides = new HashMap<PrincipalId, Integer>();
        seats.forEach(s -> {
            var side = side(s.onBehalfOf(), facts);
            if (side != null) {
                sides.merge(side, s.number(), Integer::sum);
            }
        });
        var most = sides.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var fewest = sides.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        return procedure
                .expects(
                        seats.stream().mapToInt(Seats::number).sum() <= LARGEST,
                        Deviation.TOO_MANY_MEMBERS,
                        "the plan has more than " + LARGEST + " representatives")
                .expects(most - fewest <= 1, Deviation.UNFAIR_SPLIT, "the plan splits the seats " + sides);
    }

    /** The widest group that a principal belongs to, or itself: the municipalities, the region. */
    private static @Nullable PrincipalId side(@Nullable PrincipalId principal, Facts facts) {
        return principal == null
                ? null
                : Principal.of(principal, facts).withGroups().getLast();
    }
}
