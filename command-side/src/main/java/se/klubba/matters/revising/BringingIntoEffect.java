package se.klubba.matters.revising;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Decision;
import se.klubba.matters.Matter;

@Component
class BringingIntoEffect implements Rule<BringIntoEffect> {
    @Override
    public List<? extends KlubbaEvent> decide(BringIntoEffect act, Facts facts) {
        var said = Saying.of(act, facts);
        if (said.again()) {
            return said.furtherSource();
        }
        Decision.of(act.decision(), facts).mustBeWaiting();
        return said.first(Matter.procedure(act, facts).occurrence());
    }
}
