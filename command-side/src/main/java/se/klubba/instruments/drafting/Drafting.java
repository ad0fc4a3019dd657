package se.klubba.instruments.drafting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;

@Component
class Drafting implements Rule<DraftInstrument> {
    @Override
    public List<KlubbaEvent> decide(DraftInstrument act, Facts facts) {
        var said = Saying.of(
                act,
                act.instrument().key(),
                facts,
                at -> new InstrumentDrafted(
                        act.instrument(), act.name(), act.kind(), act.matters(), act.document(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        if (Known.is(act.instrument(), facts)) {
            throw new Exists(act.instrument());
        }
        return said.first(Matter.procedure(act, facts).occurrence());
    }
}
