package se.klubba.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MeetingId;
import se.klubba.meetings.event.MeetingEvent.MeetingAdjourned;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.reading.Standing;

/**
 * When a meeting is, as of a day.
 *
 * @param ends on the day after where that is before its start; null where it is not told
 * @param zone in which its hours are; null for that of the register
 * @param scheduled false where it is only known by its date
 * @param moves how it was rescheduled, in order
 * @param announced whether it was scheduled, or noted, by that day
 * @param held whether it was opened or closed by that day
 * @param with other bodies whose it is as well
 * @param sittings those that it was adjourned to, after the first
 */
public record MeetingDay(
        MeetingId meeting,
        BodyId body,
        LocalDate on,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable ZoneId zone,
        boolean scheduled,
        List<Move> moves,
        boolean cancelled,
        boolean announced,
        boolean held,
        List<BodyId> with,
        List<Sitting> sittings) {
    public static final Comparator<MeetingDay> ORDER = Comparator.comparing(MeetingDay::on)
            .thenComparing(MeetingDay::starts, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(m -> m.meeting().value());

    /**
     * That it was moved.
     *
     * @param decided null where it is not known when that was
     * @param from the day that it had before
     */
    public record Move(@Nullable EdtfDate decided, LocalDate from) {}

    /** A day on which an adjourned meeting goes on. */
    @Schema(name = "MeetingSitting")
    public record Sitting(LocalDate on, @Nullable LocalTime starts) {}

    /** Of all whose it is, the body that called it first. */
    public List<BodyId> bodies() {
        return Stream.concat(Stream.of(body), with.stream()).distinct().toList();
    }

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
                            e.ends(),
                            e.zone(),
                            true,
                            List.of(),
                            false,
                            by,
                            before != null && before.held,
                            List.of(),
                            List.of());
                case MeetingNoted e
                when before == null ->
                    new MeetingDay(
                            e.meeting(),
                            e.body(),
                            e.on(),
                            null,
                            null,
                            null,
                            false,
                            List.of(),
                            false,
                            by,
                            false,
                            List.of(),
                            List.of());
                default -> before;
            };
        }
        if (found == null) {
            return null;
        }
        for (var fact : standing.asOf(day).facts()) {
            found = switch (fact.event()) {
                case MeetingRescheduled e -> found.to(e, fact.happenedOn());
                case MeetingCancelled _ -> found.with(true, found.held);
                case MeetingHeldJointly e -> found.jointly(e.with());
                case MeetingAdjourned e -> found.adjourned(new Sitting(e.to(), e.starts()));
                case MeetingOpened _, MeetingClosed _ -> found.with(found.cancelled, true);
                default -> found;
            };
        }
        return found;
    }

    /** The day that it had when something was said, where it has been moved since; null where it has not. */
    public @Nullable LocalDate was(EdtfDate said) {
        return moves.stream()
                .filter(move ->
                        move.decided() != null && move.decided().latest().isAfter(said.latest()))
                .map(Move::from)
                .filter(from -> !from.equals(on))
                .findFirst()
                .orElse(null);
    }

    /** Where it begins at another hour, nobody said when it ends. */
    private MeetingDay to(MeetingRescheduled e, @Nullable EdtfDate decided) {
        boolean sameHour = e.starts() == null || e.starts().equals(starts);
        return new MeetingDay(
                meeting,
                body,
                e.to(),
                sameHour ? starts : e.starts(),
                sameHour ? ends : null,
                zone,
                scheduled,
                Stream.concat(moves.stream(), Stream.of(new Move(decided, on))).toList(),
                cancelled,
                announced,
                held,
                with,
                sittings);
    }

    private MeetingDay with(boolean nowCancelled, boolean nowHeld) {
        return with(nowCancelled, nowHeld, with, sittings);
    }

    private MeetingDay jointly(List<BodyId> others) {
        return with(
                cancelled,
                held,
                Stream.concat(with.stream(), others.stream()).distinct().toList(),
                sittings);
    }

    private MeetingDay adjourned(Sitting to) {
        return with(
                cancelled,
                held,
                with,
                Stream.concat(sittings.stream(), Stream.of(to)).distinct().toList());
    }

    private MeetingDay with(boolean nowCancelled, boolean nowHeld, List<BodyId> others, List<Sitting> later) {
        return new MeetingDay(
                meeting,
                body,
                on,
                starts,
                ends,
                zone,
                scheduled,
                moves,
                nowCancelled,
                announced,
                nowHeld,
                others,
                later);
    }
}
