package se.klubba.matters.closing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.meetings.AtMeeting;

@Component
class Reopening implements Rule<ReopenMatter> {
    @Override
    public List<KlubbaEvent> decide(ReopenMatter act, Facts facts) {
        var said = Saying.of(act, act.matter().key(), facts, at -> new MatterReopened(act.matter(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Matter.of(act.matter(), facts).mustBeReopenable(act.at().happenedOn());
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
