package se.klubba.instruments.ending;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.Instrument;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Superseding implements Rule<SupersedeInstrument> {
    @Override
    public List<KlubbaEvent> decide(SupersedeInstrument act, Facts facts) {
        var said = Saying.of(
                act, act.instrument().key(), facts, at -> new InstrumentSuperseded(act.instrument(), act.by(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Instrument.of(act.instrument(), facts)
                .mustNotBeRepealed(act.at().happenedOn())
                .mustNotBeSuperseded();
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
