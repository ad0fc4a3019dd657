package se.klubba.instruments.signing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSigned;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Signing implements Rule<SignInstrument> {
    @Override
    public List<KlubbaEvent> decide(SignInstrument act, Facts facts) {
        var said = Saying.of(
                act, act.instrument().key(), facts, at -> new InstrumentSigned(act.instrument(), act.by(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
