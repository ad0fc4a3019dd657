package se.klubba.pages.follow;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.klubba.calendar.Calendar;
import se.klubba.directory.Names;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignments;
import se.klubba.pages.follow.Calendars.Day;
import se.klubba.pages.layout.Labels;
import se.klubba.pages.layout.Texts;
import se.klubba.reading.ReadContext;

/** The days of meetings, occasions and dues. What was cancelled stays on its day and says so; what is no longer owed has none. */
record CalendarDays(Texts say, ReadContext reading, Names names, Calendar dates, Assignments assignments) {
    /** That of a meeting, and those of its further sittings. */
    Stream<Day> meeting(String id) {
        var meeting = Objects.requireNonNull(dates.meeting(new MeetingId(id)));
        var zone = meeting.zone() == null ? reading.zone() : meeting.zone();
        var summary = say.say("follow.meeting", names.of(meeting.body()).shown());
        var path = "/meetings/" + id;
        var touched = dates.lastTouched(id);
        var sittings = meeting.sittings();
        return Stream.concat(
                Stream.of(new Day(
                        id,
                        summary,
                        meeting.on(),
                        meeting.starts(),
                        meeting.ends(),
                        zone,
                        meeting.cancelled(),
                        path,
                        touched)),
                IntStream.range(0, sittings.size())
                        .mapToObj(at -> new Day(
                                id + "-" + (at + 2),
                                summary,
                                sittings.get(at).on(),
                                sittings.get(at).starts(),
                                null,
                                zone,
                                meeting.cancelled(),
                                path,
                                touched)));
    }

    /** None where it has no day yet; where its day was withdrawn, that day is off. */
    Stream<Day> occasion(String id) {
        var occasion = Objects.requireNonNull(dates.occasion(new OccasionId(id)));
        var on = occasion.on() == null ? occasion.withdrawn() : occasion.on();
        return on == null
                ? Stream.empty()
                : Stream.of(new Day(
                        "occasion-" + id,
                        names.of(occasion.occasion()).shown(),
                        on,
                        occasion.starts(),
                        occasion.ends(),
                        reading.zone(),
                        occasion.comes() == null,
                        "/occasions/" + id,
                        dates.lastTouched(id)));
    }

    /** None where it never is due. */
    Stream<Day> due(Assignment a) {
        var last = a.due().last();
        return last == null
                ? Stream.empty()
                : Stream.of(new Day(
                        "due-" + a.id(),
                        say.say("follow.due", new Labels(say).party(a.recipient())),
                        last,
                        null,
                        null,
                        reading.zone(),
                        false,
                        "/assignments/" + a.id(),
                        touched(a)));
    }

    /** By what is said of it, and by what moved the meeting or the occasion at which it is due. */
    private long touched(Assignment a) {
        var meeting = a.due().meeting() == null
                ? null
                : dates.meeting(new MeetingId(a.due().meeting().id()));
        var at = a.due().at();
        var meetings = meeting == null ? Stream.<MeetingId>empty() : dates.comingTo(meeting).stream();
        return LongStream.concat(
                        LongStream.of(
                                assignments.lastTouched(reading, new AssignmentId(a.id())),
                                at == null ? -1 : dates.lastTouched(at.id())),
                        meetings.map(Identifier::value).mapToLong(dates::lastTouched))
                .max()
                .orElseThrow();
    }
}
