package se.klubba.instruments.signing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class AwaitingApproval implements Rule<AwaitApproval> {
    @Override
    public List<KlubbaEvent> decide(AwaitApproval act, Facts facts) {
        var said = Saying.of(
                act, act.instrument().key(), facts, at -> new ApprovalAwaited(act.instrument(), act.from(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
