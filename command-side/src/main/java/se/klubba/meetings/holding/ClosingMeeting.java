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
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;

@Component
class ClosingMeeting implements Rule<CloseMeeting> {
    @Override
    public List<? extends KlubbaEvent> decide(CloseMeeting act, Facts facts) {
        var meeting = Meeting.of(act.meeting(), facts);
        var saying = Saying.of(act, act.meeting().key(), facts, at -> new MeetingClosed(act.meeting(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (meeting.closedOn() != null) {
            throw new MeetingRefused.AlreadyClosed(act.meeting(), meeting.closedOn());
        }
        var day = act.at().happenedOn();
        var opened = meeting.openedOn();
        if (opened != null
                && day != null
                && opened.earliest() != null
                && day.latest().isBefore(opened.earliest())) {
            throw new MeetingRefused.EndsBeforeItBegins(act.meeting(), opened, day);
        }
        return saying.first(AboutMeeting.of(act.meeting(), act, facts).isOpen().occurrence());
    }
}
