package se.klubba.matters.raising;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.AtMeeting;

@Component
class Raising implements Rule<RaiseMatter> {
    @Override
    public List<KlubbaEvent> decide(RaiseMatter act, Facts facts) {
        var said = Saying.of(
                act, act.matter().key(), facts, at -> new MatterRaised(act.matter(), act.title(), act.body(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        if (Known.is(act.matter(), facts)) {
            throw new Exists(act.matter());
        }
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
