package se.klubba.instruments.drafting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Noting implements Rule<NoteInstrument> {
    @Override
    public List<KlubbaEvent> decide(NoteInstrument act, Facts facts) {
        var said = Saying.of(
                act,
                act.instrument().key(),
                facts,
                at -> new InstrumentNoted(act.instrument(), act.name(), act.kind(), act.inForce(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        if (Known.is(act.instrument(), facts)) {
            throw new Exists(act.instrument());
        }
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
