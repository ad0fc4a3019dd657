package se.klubba.bodies.planningseats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.appointments.BodyMandates;
import se.klubba.appointments.Membership;
import se.klubba.bodies.Body;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;
import se.klubba.people.Principal;

/** Who sits when a plan is adopted keeps the seat; who is on record as appointed later must have one in it. */
@Component
class PlanningSeats implements Rule<AdoptSeatPlan> {
    @Override
    public Set<Key> concerning(AdoptSeatPlan act, Facts facts) {
        var keys = new HashSet<>(BodyMandates.keys(act.body(), null, null, facts));
        act.seats().forEach(s -> keys.addAll(Principal.keys(s.onBehalfOf(), facts)));
        return keys;
    }

    @Override
    public List<? extends KlubbaEvent> decide(AdoptSeatPlan act, Facts facts) {
        var saying = Saying.of(act, act.body().key(), facts, at -> new SeatPlanAdopted(act.body(), act.seats(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        var seating = BodyMandates.of(act.body(), facts.then(saying.first(act.at())));
        seating.mandates().forEach(seating::mustHaveASeat);
        var procedure = Body.of(act.body(), facts).stands(AtMeeting.procedure(act, facts), act.at());
        return saying.first(
                Membership.expect(procedure, act.body(), act.seats(), facts).occurrence());
    }
}
