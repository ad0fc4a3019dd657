package se.klubba.meetings.holding;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;
import se.klubba.meetings.Meeting;
import se.klubba.meetings.MeetingRefused;

@Component
class HoldingJointly implements Rule<HoldJointly> {
    @Override
    public List<? extends KlubbaEvent> decide(HoldJointly act, Facts facts) {
        var own = Meeting.of(act.meeting(), facts).body();
        if (own != null && act.with().contains(own)) {
            throw new MeetingRefused.JointWithItself(act.meeting(), own);
        }
        return Saying.of(act, facts)
                .recorded(() -> AboutMeeting.of(act.meeting(), act, facts).procedure());
    }
}
