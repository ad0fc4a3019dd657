package se.klubba.matters.referring;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.ReferralReturned;

@Component
class Returning implements Rule<ReturnReferral> {
    @Override
    public List<KlubbaEvent> decide(ReturnReferral act, Facts facts) {
        var said = Saying.of(
                act, act.matter().key(), facts, at -> new ReferralReturned(act.matter(), act.by(), act.outcome(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(Matter.procedure(act, act.matter(), facts).occurrence());
    }
}
