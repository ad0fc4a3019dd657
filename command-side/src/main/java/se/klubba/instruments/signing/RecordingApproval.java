package se.klubba.instruments.signing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.instruments.event.InstrumentEvent.ApprovalRecorded;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class RecordingApproval implements Rule<RecordApproval> {
    @Override
    public List<KlubbaEvent> decide(RecordApproval act, Facts facts) {
        var said = Saying.of(
                act,
                act.instrument().key(),
                facts,
                at -> new ApprovalRecorded(act.instrument(), act.by(), act.outcome(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
