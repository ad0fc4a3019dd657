package se.klubba.instruments.ending;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.Instrument;
import se.klubba.instruments.event.InstrumentEvent.InstrumentRepealed;
import se.klubba.kernel.KlubbaEvent;

@Component
class Repealing implements Rule<RepealInstrument> {
    @Override
    public List<KlubbaEvent> decide(RepealInstrument act, Facts facts) {
        var said = Saying.of(
                act, act.instrument().key(), facts, at -> new InstrumentRepealed(act.instrument(), act.last(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Instrument.of(act.instrument(), facts).mustNotBeRepealed(null).mustHaveBegunBy(act.last());
        return said.first(Instrument.inForce(act, act.instrument(), facts).occurrence());
    }
}
