package se.klubba.meetings.holding;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;

@Component
class Arriving implements Rule<ArriveAtMeeting> {
    @Override
    public List<? extends KlubbaEvent> decide(ArriveAtMeeting act, Facts facts) {
        return Saying.of(act, facts).recorded(() -> {
            var meeting = AboutMeeting.of(act.meeting(), act, facts);
            return (act.item() == null ? meeting : meeting.takesUp(act.item())).procedure();
        });
    }
}
