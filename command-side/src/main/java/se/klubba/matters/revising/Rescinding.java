package se.klubba.matters.revising;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Decision;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;

@Component
class Rescinding implements Rule<RescindDecision> {
    @Override
    public Set<Key> concerning(RescindDecision act, Facts facts) {
        return Decision.of(act.decision(), facts).concerning();
    }

    @Override
    public List<KlubbaEvent> decide(RescindDecision act, Facts facts) {
        var decision = Decision.of(act.decision(), facts);
        var matter = decision.matter(act.matter());
        var said = Saying.of(act, act.decision().key(), facts, at -> new DecisionRescinded(act.decision(), matter, at));
        if (said.again()) {
            return said.furtherSource();
        }
        decision.mustStand(matter);
        return said.first(Matter.procedure(act, matter, facts).occurrence());
    }
}
