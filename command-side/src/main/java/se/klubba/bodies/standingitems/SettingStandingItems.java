package se.klubba.bodies.standingitems;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.Body;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class SettingStandingItems implements Rule<SetStandingItem> {
    @Override
    public List<? extends KlubbaEvent> decide(SetStandingItem act, Facts facts) {
        return Saying.of(act, facts)
                .recorded(() -> Body.of(act.body(), facts).stands(AtMeeting.procedure(act, facts), act.at()));
    }
}
