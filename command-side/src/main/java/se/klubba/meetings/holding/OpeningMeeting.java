package se.klubba.meetings.holding;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;
import se.klubba.meetings.Meeting;
import se.klubba.meetings.MeetingRefused;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;

@Component
class OpeningMeeting implements Rule<OpenMeeting> {
    @Override
    public List<? extends KlubbaEvent> decide(OpenMeeting act, Facts facts) {
        var meeting = Meeting.of(act.meeting(), facts);
        var saying = Saying.of(act, act.meeting().key(), facts, at -> new MeetingOpened(act.meeting(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (meeting.openedOn() != null) {
            throw new MeetingRefused.AlreadyOpened(act.meeting(), meeting.openedOn());
        }
        var day = act.at().happenedOn();
        var closed = meeting.closedOn();
        if (closed != null
                && day != null
                && day.earliest() != null
                && closed.latest().isBefore(day.earliest())) {
            throw new MeetingRefused.EndsBeforeItBegins(act.meeting(), day, closed);
        }
        var planned = meeting.day(day);
        return saying.first(AboutMeeting.of(act.meeting(), act, facts)
                .expects(
                        planned == null || day == null || day.maybeBy(planned) && !planned.isAfter(day.latest()),
                        Deviation.MEETING_ON_ANOTHER_DAY,
                        "meeting " + act.meeting() + " is on " + planned + ", not on " + day)
                .occurrence());
    }
}
