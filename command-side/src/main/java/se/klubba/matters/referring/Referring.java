package se.klubba.matters.referring;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.bodies.Body;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.MatterReferred;

@Component
class Referring implements Rule<ReferMatter> {
    @Override
    public List<KlubbaEvent> decide(ReferMatter act, Facts facts) {
        var said = Saying.of(
                act, act.matter().key(), facts, at -> new MatterReferred(act.matter(), act.to(), act.task(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(Body.stands(Matter.procedure(act, act.matter(), facts), act.to(), act, facts)
                .occurrence());
    }
}
