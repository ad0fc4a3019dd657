package se.klubba.pages.follow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.OccasionDay;
import se.klubba.directory.Names;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.meetings.event.OccasionEvent.OccasionHours;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignments;
import se.klubba.pages.follow.Calendars.Day;
import se.klubba.pages.follow.Calendars.Standing;
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
                        Standing.cancelled(meeting.cancelled()),
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
                                Standing.cancelled(meeting.cancelled()),
                                path,
                                touched)));
    }

    /** Its own, off where that was withdrawn; each that is proposed; and each that was, which is off since. */
    Stream<Day> occasion(String id) {
        var occasion = Objects.requireNonNull(dates.occasion(new OccasionId(id)));
        var on = occasion.on() == null ? occasion.withdrawn() : occasion.on();
        var own = on == null
                ? Stream.<Day>empty()
                : Stream.of(day(
                        occasion,
                        "",
                        on,
                        occasion.starts(),
                        occasion.ends(),
                        Standing.cancelled(occasion.comes() == null)));
        return Stream.of(
                        own,
                        occasion.proposed().stream().map(day -> proposed(occasion, day)),
                        occasion.dropped().stream()
                                .map(day -> day(occasion, "-" + day, day, null, null, Standing.CANCELLED)))
                .flatMap(days -> days);
    }

    private Day proposed(OccasionDay occasion, LocalDate on) {
        var hours = occasion.hours().stream().filter(h -> h.on().equals(on)).findFirst();
        return day(
                occasion,
                "-" + on,
                on,
                hours.map(OccasionHours::starts).orElse(null),
                hours.map(OccasionHours::ends).orElse(null),
                Standing.PROPOSED);
    }

    private Day day(
            OccasionDay occasion,
            String suffix,
            LocalDate on,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            Standing standing) {
        var id = occasion.occasion().value();
        var name = names.of(occasion.occasion()).shown();
        return new Day(
                "occasion-" + id + suffix,
                standing == Standing.PROPOSED ? say.say("follow.proposed", name) : name,
                on,
                starts,
                ends,
                reading.zone(),
                standing,
                "/occasions/" + id,
                dates.lastTouched(id));
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
                        Standing.CONFIRMED,
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
