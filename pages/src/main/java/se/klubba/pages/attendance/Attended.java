package se.klubba.pages.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.CalendarView;
import se.klubba.kernel.MeetingId;
import se.klubba.meetingrecord.Attendances;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.MeetingRecord.Attendant;
import se.klubba.meetingrecord.MeetingRecord.Movement;
import se.klubba.meetingrecord.MeetingState;
import se.klubba.meetingrecord.Meetings;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;
import se.klubba.wording.Why;

/**
 * A meeting of a body in which some people sat on that day, and what is on record of whether they came.
 *
 * @param recorded whether it is on record who was there
 * @param people those who sat there on that day
 * @param why where it is on record who was there; null where that is not
 */
public record Attended(
        MeetingEntry meeting,
        boolean recorded,
        List<Came> people,
        @Nullable Why why) {
    /** So many are shown, the last of them first. */
    private static final int LAST = 12;

    /** The last meetings at which one of these mandates, all of them begun, was held or may have been. */
    public static List<Attended> last(ReadContext reading, Meetings meetings, List<Sat> mandates) {
        if (mandates.isEmpty()) {
            return List.of();
        }
        var some = meetings.list()
                .where(_ -> m ->
                        m.state() != MeetingState.CANCELLED && mandates.stream().anyMatch(sat -> sat.at(m)))
                .part(reading, CalendarView.ofOne(during(reading.day(), mandates), bodies(mandates)), null, LAST)
                .items();
        var attendances = meetings.attendances(
                reading, some.stream().map(m -> new MeetingId(m.id())).toList());
        return some.stream()
                .map(m -> of(m, attendances.getOrDefault(new MeetingId(m.id()), Attendances.NONE), mandates))
                .toList();
    }

    private static Collection<String> bodies(List<Sat> mandates) {
        return mandates.stream().map(sat -> sat.body().id()).distinct().toList();
    }

    private static ListWanted during(LocalDate day, List<Sat> mandates) {
        var first = mandates.stream()
                .map(sat -> sat.term().first())
                .map(from -> from == null || from.earliest() == null ? LocalDate.MIN : from.earliest())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        var last = mandates.stream()
                .map(sat -> sat.term().last())
                .map(to -> to == null ? day : to.latest())
                .max(LocalDate::compareTo)
                .orElse(day);
        return CalendarView.meetings(null, first.equals(LocalDate.MIN) ? null : first, last.isAfter(day) ? day : last)
                .reversed();
    }

    private static Attended of(MeetingEntry meeting, Attendances all, List<Sat> mandates) {
        var people = mandates.stream()
                .filter(sat -> sat.at(meeting))
                .map(Sat::who)
                .filter(Objects::nonNull)
                .distinct()
                .map(who -> Came.of(who, all))
                .toList();
        var why = Stream.concat(people.stream().flatMap(came -> came.as().stream()), all.attendants().stream())
                .map(Attendant::why)
                .findFirst();
        return new Attended(meeting, !all.attendants().isEmpty(), people, why.orElse(null));
    }

    /** How many of them took part. */
    public long there() {
        return people.stream().filter(Came::there).count();
    }

    public Stream<Why> whys() {
        return Stream.concat(
                Stream.ofNullable(why),
                people.stream().flatMap(came -> came.movements().stream()).map(Movement::why));
    }
}
