package se.klubba.meetings.moving;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;
import se.klubba.meetings.Meeting;
import se.klubba.meetings.MeetingRefused;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;

@Component
class CancellingMeeting implements Rule<CancelMeeting> {
    @Override
    public List<? extends KlubbaEvent> decide(CancelMeeting act, Facts facts) {
        var saying = Saying.of(act, act.meeting().key(), facts, at -> new MeetingCancelled(act.meeting(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (Meeting.of(act.meeting(), facts).cancelled(null)) {
            throw new MeetingRefused.AlreadyCancelled(act.meeting());
        }
        return saying.first(
                AboutMeeting.of(act.meeting(), act, facts).isToCome().occurrence());
    }
}
