package se.klubba.meetings.holding;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;

@Command(namespace = "meetings", name = "RecordAttendance", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/attendance",
        sentBy = Senders.OFFICERS,
        effect = "recordAttendance",
        fact = AttendanceRecorded.class,
        meaning = "Record who was there, for the whole meeting or for one item.")
public record RecordAttendance(MeetingId meeting, List<Attendance> present, Occurrence at) implements Act {
    public RecordAttendance {
        present = present == null ? List.of() : List.copyOf(present);
        if (present.isEmpty()) {
            throw new IllegalArgumentException("attendance names at least one person");
        }
    }
}
