package se.klubba.matters.closing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.MatterClosed;

@Component
class Closing implements Rule<CloseMatter> {
    @Override
    public List<KlubbaEvent> decide(CloseMatter act, Facts facts) {
        var said = Saying.of(act, act.matter().key(), facts, at -> new MatterClosed(act.matter(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Matter.of(act.matter(), facts).mustBeClosable(act.at().happenedOn());
        return said.first(Matter.procedure(act, act.matter(), facts).occurrence());
    }
}
