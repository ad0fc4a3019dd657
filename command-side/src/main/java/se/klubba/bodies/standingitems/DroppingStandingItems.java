package se.klubba.bodies.standingitems;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.BodyRefused;
import se.klubba.bodies.event.BodyEvent.StandingItemDropped;
import se.klubba.bodies.event.BodyEvent.StandingItemSet;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class DroppingStandingItems implements Rule<DropStandingItem> {
    @Override
    public List<? extends KlubbaEvent> decide(DropStandingItem act, Facts facts) {
        var said = Saying.of(act, facts);
        if (said.again()) {
            return said.furtherSource();
        }
        if (times(StandingItemSet.class, act, facts) <= times(StandingItemDropped.class, act, facts)) {
            throw new BodyRefused.NoStandingItem(act.body(), act.matter());
        }
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }

    private static long times(Class<? extends KlubbaEvent> kind, DropStandingItem act, Facts facts) {
        return facts.about(act.body().key(), kind)
                .filter(e -> e.keys().contains(act.matter().key()))
                .count();
    }
}
