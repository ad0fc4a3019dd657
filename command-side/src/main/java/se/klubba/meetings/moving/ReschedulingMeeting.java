package se.klubba.meetings.moving;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;

@Component
class ReschedulingMeeting implements Rule<RescheduleMeeting> {
    @Override
    public List<? extends KlubbaEvent> decide(RescheduleMeeting act, Facts facts) {
        var saying = Saying.of(
                act,
                act.meeting().key(),
                facts,
                at -> new MeetingRescheduled(act.meeting(), act.to(), act.starts(), at));
        return saying.again()
                ? saying.furtherSource()
                : saying.first(AboutMeeting.of(act.meeting(), act, facts)
                        .isToCome()
                        .plans(act.to())
                        .occurrence());
    }
}
