package se.klubba.pages.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.CalendarView;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Term.Holds;
import se.klubba.meetingrecord.Attendances;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.MeetingRecord.Attendant;
import se.klubba.meetingrecord.MeetingRecord.Movement;
import se.klubba.meetingrecord.MeetingState;
import se.klubba.meetingrecord.Meetings;
import se.klubba.offices.TenureState;
import se.klubba.persons.Person;
import se.klubba.reading.ReadContext;
import se.klubba.wording.Why;

/**
 * A meeting of a body in which somebody had a mandate on that day, and what is on record of whether they came.
 *
 * @param recorded whether it is on record who was there
 * @param as none where they are not among those
 * @param movements when they came late, left or came back
 * @param why where it is on record who was there; null where that is not
 */
public record Attended(
        MeetingEntry meeting,
        boolean recorded,
        List<Attendant> as,
        List<Movement> movements,
        @Nullable Why why) {
    /** So many are shown, the last of them first. */
    private static final int LAST = 12;

    /** @param entries under which the person is on record */
    static List<Attended> last(ReadContext reading, Meetings meetings, Person person, Set<String> entries) {
        var some = person.mandates().stream()
                .filter(m -> m.state() != TenureState.COMING)
                .flatMap(m -> during(reading, meetings, m))
                .distinct()
                .sorted(Comparator.comparing(MeetingEntry::on).reversed().thenComparing(MeetingEntry::id))
                .limit(LAST)
                .toList();
        var attendances = meetings.attendances(
                reading, some.stream().map(m -> new MeetingId(m.id())).toList());
        return some.stream()
                .map(m -> of(m, attendances.getOrDefault(new MeetingId(m.id()), Attendances.NONE), entries))
                .toList();
    }

    private static Stream<MeetingEntry> during(ReadContext reading, Meetings meetings, Person.Seated mandate) {
        var first = mandate.term().first();
        var last = mandate.term().last();
        var to = last == null || last.latest().isAfter(reading.day()) ? reading.day() : last.latest();
        var within =
                CalendarView.meetings(new BodyId(mandate.body().id()), first == null ? null : first.earliest(), to);
        return meetings
                .list()
                .where(_ -> m ->
                        m.state() != MeetingState.CANCELLED && mandate.term().on(m.on(), null) != Holds.NO)
                .part(reading, within.reversed(), null, LAST)
                .items()
                .stream();
    }

    private static Attended of(MeetingEntry meeting, Attendances all, Set<String> entries) {
        var as = all.attendants().stream()
                .filter(a -> entries.contains(a.person().id()))
                .toList();
        var why = Stream.concat(as.stream(), all.attendants().stream())
                .map(Attendant::why)
                .findFirst();
        return new Attended(
                meeting,
                !all.attendants().isEmpty(),
                as,
                all.movements().stream()
                        .filter(m -> entries.contains(m.person().id()))
                        .toList(),
                why.orElse(null));
    }

    Stream<Why> whys() {
        var all = new ArrayList<Why>();
        if (why != null) {
            all.add(why);
        }
        movements.forEach(m -> all.add(m.why()));
        return all.stream();
    }
}
