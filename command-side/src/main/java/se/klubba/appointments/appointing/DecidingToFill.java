package se.klubba.appointments.appointing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.bodies.Body;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class DecidingToFill implements Rule<DecideToFill> {
    @Override
    public List<? extends KlubbaEvent> decide(DecideToFill act, Facts facts) {
        var saying = Saying.of(
                act, act.body().key(), facts, at -> new FillingDecided(act.body(), act.kind(), act.onBehalfOf(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        return saying.first(Body.of(act.body(), facts)
                .stands(AtMeeting.procedure(act, facts), act.at())
                .occurrence());
    }
}
