package se.klubba.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.MeetingDay;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.MatterEntry.Handed;
import se.klubba.mattertrail.MatterEntry.Waiting;
import se.klubba.openassignments.Assignment;
import se.klubba.reading.Named;
import se.klubba.reading.Who;

/** What is for the bodies of a meeting: their own, and what they took over from dissolved ones. */
record OfBody(MeetingDay meeting, Names names, Calendar calendar, LocalDate day) {
    /** Due at the meeting, or by its day where the body gave it. */
    boolean due(Assignment a) {
        var last = a.due().last();
        return a.due().at(meeting.meeting().value()) || (is(a.by()) && last != null && !last.isAfter(meeting.on()));
    }

    /** What it waited for at an earlier day is over. */
    boolean passed(Waiting waiting) {
        var last = waiting.when().last();
        var at = waiting.when().meeting();
        var met = at == null ? null : calendar.meeting(new MeetingId(at.id()));
        return waiting.passed()
                && last != null
                && last.isBefore(meeting.on())
                && (met == null ? is(waiting.by()) : met.bodies().stream().anyMatch(this::is));
    }

    boolean prepared(MatterEntry matter, Waiting waiting) {
        return waiting.when().kind().equals("preparation")
                && (is(waiting.when().at()) || is(tabledBy(matter, waiting)));
    }

    boolean untilFurtherNotice(MatterEntry matter, Waiting waiting) {
        return waiting.when().kind().equals("not-stated") && is(tabledBy(matter, waiting));
    }

    private static @Nullable Named tabledBy(MatterEntry matter, Waiting waiting) {
        return waiting.by() == null ? matter.body() : waiting.by();
    }

    /** It lies in its hands. */
    boolean has(Handed handed) {
        return is(handed.with());
    }

    /** It gave it out of its hands. */
    boolean gave(Handed handed) {
        return !has(handed) && is(handed.by());
    }

    private boolean is(@Nullable Named body) {
        return body != null && is(body.id());
    }

    private boolean is(Who who) {
        return who.kind().equals("body") ? is(who.id()) : who.of().stream().anyMatch(this::is);
    }

    private boolean is(@Nullable String body) {
        return body != null && is(new BodyId(body));
    }

    private boolean is(BodyId body) {
        return meeting.bodies().stream().map(this::current).anyMatch(current(body)::equals);
    }

    private BodyId current(BodyId body) {
        return names.successor(body);
    }
}
