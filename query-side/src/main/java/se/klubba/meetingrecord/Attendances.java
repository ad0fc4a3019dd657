package se.klubba.meetingrecord;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.klubba.directory.Names;
import se.klubba.kernel.MeetingId;
import se.klubba.meetingrecord.MeetingRecord.Attendant;
import se.klubba.meetingrecord.MeetingRecord.Movement;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.PersonArrived;
import se.klubba.meetings.event.MeetingEvent.PersonLeft;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.wording.Why;

/**
 * Who was at a meeting, or was missed.
 *
 * @param attendants none where nobody wrote down who was there
 * @param movements who came late, left and came back
 */
public record Attendances(List<Attendant> attendants, List<Movement> movements) {
    /** Of a meeting of which nothing is on record. */
    public static final Attendances NONE = new Attendances(List.of(), List.of());

    /** @param past what stands about the meeting */
    static Attendances of(MeetingId meeting, Standing past, Names names) {
        return new Attendances(
                past.facts(AttendanceRecorded.class)
                        .filter(f -> ((AttendanceRecorded) f.event()).meeting().equals(meeting))
                        .flatMap(f -> attendants(f, names))
                        .distinct()
                        .toList(),
                past.facts().stream()
                        .map(f -> switch (f.event()) {
                            case PersonArrived e
                            when e.meeting().equals(meeting) ->
                                new Movement(names.of(e.person()), true, e.hour(), e.item(), Why.of(f, names));
                            case PersonLeft e
                            when e.meeting().equals(meeting) ->
                                new Movement(names.of(e.person()), false, e.hour(), e.item(), Why.of(f, names));
                            default -> null;
                        })
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Stream<Attendant> attendants(Fact fact, Names names) {
        var why = Why.of(fact, names);
        return ((AttendanceRecorded) fact.event()).present().stream().map(a -> attendant(a, why, names));
    }

    private static Attendant attendant(Attendance a, Why why, Names names) {
        return new Attendant(
                names.of(a.person()),
                a.role(),
                a.item(),
                a.to(),
                a.presence(),
                names.orNull(a.inPlaceOf()),
                a.title() == null ? null : a.title().or(names.disposed()),
                why);
    }
}
