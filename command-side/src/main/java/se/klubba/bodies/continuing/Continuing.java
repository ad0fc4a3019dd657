package se.klubba.bodies.continuing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.Body;
import se.klubba.bodies.event.BodyEvent.BodyContinued;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Continuing implements Rule<ContinueBody> {
    @Override
    public List<? extends KlubbaEvent> decide(ContinueBody act, Facts facts) {
        var saying = Saying.of(act, act.body().key(), facts, at -> new BodyContinued(act.body(), act.purpose(), at));
        return saying.again()
                ? saying.furtherSource()
                : saying.first(Body.of(act.body(), facts)
                        .stands(AtMeeting.procedure(act, facts), act.at())
                        .occurrence());
    }
}
