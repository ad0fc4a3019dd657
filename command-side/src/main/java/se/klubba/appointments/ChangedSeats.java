package se.klubba.appointments;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;

/** What integrity asks of seats where something that was on record is corrected or retracted: it is judged over the whole timeline. */
public final class ChangedSeats {
    private ChangedSeats() {}

    /** What has to be read, round by round; nothing where the fact gives, ends or plans no seat. */
    public static Set<Key> concerning(KlubbaEvent changed, Facts facts) {
        var body = body(changed);
        return body == null
                ? Set.of()
                : switch (changed) {
                    case RepresentativeAppointed e -> Seating.keys(body, e.person(), e.onBehalfOf(), facts);
                    case MandateNoted e -> Seating.keys(body, e.person(), e.onBehalfOf(), facts);
                    case MandateEnded e -> Seating.keys(body, e.person(), null, facts);
                    default -> Seating.keys(body, null, null, facts);
                };
    }

    /**
     * @param after as the facts are with the change
     * @throws AppointmentRefused when somebody would sit twice, or without a seat in the plan
     */
    public static void mustHold(KlubbaEvent changed, Facts after) {
        var body = body(changed);
        if (body != null) {
            Seating.of(body, after).mustHold();
        }
    }

    private static @Nullable BodyId body(KlubbaEvent changed) {
        return switch (changed) {
            case RepresentativeAppointed e -> e.body();
            case MandateNoted e -> e.body();
            case MandateEnded e -> e.body();
            case SeatPlanAdopted e -> e.body();
            case BodyDissolved e -> e.body();
            default -> null;
        };
    }
}
