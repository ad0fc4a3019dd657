package se.klubba.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.reading.Standing;

/**
 * When a meeting is, as of a day.
 *
 * @param scheduled false where it is only known by its date
 * @param moved whether it was rescheduled
 * @param announced whether it was scheduled, or noted, by that day
 * @param held whether it was opened or closed by that day
 */
public record MeetingDay(
        MeetingId meeting,
        BodyId body,
        LocalDate on,
        @Nullable LocalTime starts,
        boolean scheduled,
        boolean moved,
        boolean cancelled,
        boolean announced,
        boolean held) {
    public static final Comparator<MeetingDay> ORDER = Comparator.comparing(MeetingDay::on)
            .thenComparing(MeetingDay::starts, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(m -> m.meeting().value());

    /** Null where nothing says that there is such a meeting. */
    public static @Nullable MeetingDay of(Standing standing, LocalDate day) {
        @Nullable MeetingDay found = null;
        for (var fact : standing.facts()) {
            boolean by = Standing.happened(fact, day);
            var before = found;
            found = switch (fact.event()) {
                case MeetingScheduled e
                when before == null || by ->
                    new MeetingDay(
                            e.meeting(),
                            e.body(),
                            e.on(),
                            e.starts(),
                            true,
                            false,
                            false,
                            by,
                            before != null && before.held);
                case MeetingNoted e
                when before == null ->
                    new MeetingDay(e.meeting(), e.body(), e.on(), null, false, false, false, by, false);
                default -> before;
            };
        }
        if (found == null) {
            return null;
        }
        for (var fact : standing.asOf(day).facts()) {
            found = switch (fact.event()) {
                case MeetingRescheduled e -> found.to(e);
                case MeetingCancelled _ -> found.with(true, found.held);
                case MeetingOpened _, MeetingClosed _ -> found.with(found.cancelled, true);
                default -> found;
            };
        }
        return found;
    }

    private MeetingDay to(MeetingRescheduled e) {
        var begins = e.starts() == null ? starts : e.starts();
        return new MeetingDay(meeting, body, e.to(), begins, scheduled, true, cancelled, announced, held);
    }

    private MeetingDay with(boolean nowCancelled, boolean nowHeld) {
        return new MeetingDay(meeting, body, on, starts, scheduled, moved, nowCancelled, announced, nowHeld);
    }
}
