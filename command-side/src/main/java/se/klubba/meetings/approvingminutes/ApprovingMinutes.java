package se.klubba.meetings.approvingminutes;

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
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;

@Component
class ApprovingMinutes implements Rule<ApproveMinutes> {
    @Override
    public List<? extends KlubbaEvent> decide(ApproveMinutes act, Facts facts) {
        var saying = Saying.of(act, facts);
        if (saying.again()) {
            return saying.furtherSource();
        }
        var before = facts.about(act.meeting().key(), MinutesApproved.class).toList();
        if (before.stream().anyMatch(MinutesApproved::whole)) {
            throw new MeetingRefused.AlreadyApproved(act.meeting(), "minutes");
        }
        act.items().stream()
                .filter(item -> before.stream().anyMatch(e -> e.items().contains(item)))
                .findFirst()
                .ifPresent(item -> {
                    throw new MeetingRefused.AlreadyApproved(act.meeting(), "minutes of item " + item);
                });
        var day = act.at().happenedOn();
        var held = Meeting.of(act.meeting(), facts).day(day);
        return saying.first(AboutMeeting.of(act.meeting(), act, facts)
                .expects(
                        held == null || day == null || !day.latest().isBefore(held),
                        Deviation.MEETING_NOT_HELD,
                        "meeting " + act.meeting() + " is on " + held + ", after " + day)
                .occurrence());
    }
}
