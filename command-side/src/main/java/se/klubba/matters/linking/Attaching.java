package se.klubba.matters.linking;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.DocumentAttached;

@Component
class Attaching implements Rule<AttachDocument> {
    @Override
    public List<KlubbaEvent> decide(AttachDocument act, Facts facts) {
        var said = Saying.of(
                act,
                act.matter().key(),
                facts,
                at -> new DocumentAttached(act.matter(), act.document(), act.name(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(Matter.procedure(act, act.matter(), facts).occurrence());
    }
}
