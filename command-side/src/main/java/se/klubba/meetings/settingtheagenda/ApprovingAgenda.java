package se.klubba.meetings.settingtheagenda;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;
import se.klubba.meetings.MeetingRefused;
import se.klubba.meetings.event.MeetingEvent.AgendaApproved;

@Component
class ApprovingAgenda implements Rule<ApproveAgenda> {
    @Override
    public List<? extends KlubbaEvent> decide(ApproveAgenda act, Facts facts) {
        var saying = Saying.of(act, act.meeting().key(), facts, at -> new AgendaApproved(act.meeting(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (facts.about(act.meeting().key(), AgendaApproved.class).findAny().isPresent()) {
            throw new MeetingRefused.AlreadyApproved(act.meeting(), "agenda");
        }
        return saying.first(AboutMeeting.of(act.meeting(), act, facts).isOpen().occurrence());
    }
}
