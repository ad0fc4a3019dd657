package se.klubba.matters.tabling;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.meetings.Target;

@Component
class Tabling implements Rule<TableItem> {
    @Override
    public List<KlubbaEvent> decide(TableItem act, Facts facts) {
        var said = Saying.of(
                act, act.matter().key(), facts, at -> new ItemTabled(act.matter(), act.step(), act.waitsFor(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(Target.expect(Matter.procedure(act, act.matter(), facts), act.waitsFor(), act, facts)
                .occurrence());
    }
}
