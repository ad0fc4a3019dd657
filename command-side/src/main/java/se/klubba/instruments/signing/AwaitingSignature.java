package se.klubba.instruments.signing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.event.InstrumentEvent.SignatureAwaited;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class AwaitingSignature implements Rule<AwaitSignature> {
    @Override
    public List<KlubbaEvent> decide(AwaitSignature act, Facts facts) {
        var said = Saying.of(
                act, act.instrument().key(), facts, at -> new SignatureAwaited(act.instrument(), act.by(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
