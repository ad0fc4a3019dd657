package se.klubba.matters.referring;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.ReferralReceived;

@Component
class Receiving implements Rule<ReceiveReferral> {
    @Override
    public List<KlubbaEvent> decide(ReceiveReferral act, Facts facts) {
        var said = Saying.of(act, act.matter().key(), facts, at -> new ReferralReceived(act.matter(), act.by(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(Matter.procedure(act, act.matter(), facts).occurrence());
    }
}
