package se.klubba.matters.tabling;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;

@Component
class TakingFromTable implements Rule<TakeFromTable> {
    @Override
    public List<KlubbaEvent> decide(TakeFromTable act, Facts facts) {
        var said = Saying.of(act, act.matter().key(), facts, at -> new ItemTakenFromTable(act.matter(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(Matter.procedure(act, act.matter(), facts).occurrence());
    }
}
