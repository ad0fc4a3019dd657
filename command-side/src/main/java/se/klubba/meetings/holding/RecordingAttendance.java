package se.klubba.meetings.holding;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AboutMeeting;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;

@Component
class RecordingAttendance implements Rule<RecordAttendance> {
    @Override
    public List<? extends KlubbaEvent> decide(RecordAttendance act, Facts facts) {
        var saying = Saying.of(
                act, act.meeting().key(), facts, at -> new AttendanceRecorded(act.meeting(), act.present(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        var procedure = AboutMeeting.of(act.meeting(), act, facts);
        act.present().stream()
                .map(Attendance::item)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(procedure::takesUp);
        return saying.first(procedure.occurrence());
    }
}
