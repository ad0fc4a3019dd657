package se.klubba.instruments.adopting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.Instrument;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Adopting implements Rule<AdoptInstrument> {
    @Override
    public List<KlubbaEvent> decide(AdoptInstrument act, Facts facts) {
        var said = Saying.of(
                act, act.instrument().key(), facts, at -> new InstrumentAdopted(act.instrument(), act.inForce(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Instrument.of(act.instrument(), facts)
                .mustNotBeRepealed(act.at().happenedOn())
                .mustNotBeAdopted();
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
