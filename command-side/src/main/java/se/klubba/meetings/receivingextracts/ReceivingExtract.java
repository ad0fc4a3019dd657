package se.klubba.meetings.receivingextracts;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;

@Component
class ReceivingExtract implements Rule<ReceiveExtract> {
    @Override
    public List<? extends KlubbaEvent> decide(ReceiveExtract act, Facts facts) {
        return Saying.of(act, facts).recorded(() -> {
            var meeting = AboutMeeting.of(act.meeting(), act, facts);
            return (act.item() == null ? meeting : meeting.takesUp(act.item())).procedure();
        });
    }
}
