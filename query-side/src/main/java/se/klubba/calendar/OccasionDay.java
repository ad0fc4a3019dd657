package se.klubba.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.OccasionId;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;
import se.klubba.meetings.event.OccasionEvent.OccasionHours;
import se.klubba.meetings.event.OccasionEvent.OccasionNoted;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.reading.Standing;

/**
 * When an occasion is, as of a day.
 *
 * @param on null while it is only proposed, and after its date was withdrawn; of a cancelled one the day that it would have been on
 * @param starts on that day; null where that is not told
 * @param proposed the alternatives while none is set
 * @param hours of those of the alternatives of which they are told
 * @param dropped what were alternatives once, and are none any more
 * @param withdrawn the day that it had, where that was withdrawn and no other is set
 */
public record OccasionDay(
        OccasionId occasion,
        @Nullable LocalDate on,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        List<LocalDate> proposed,
        List<OccasionHours> hours,
        List<LocalDate> dropped,
        List<BodyId> bodies,
        @Nullable LocalDate withdrawn,
        boolean cancelled) {
    /** Null where nothing said by {@code day} tells that there is such an occasion. */
    public static @Nullable OccasionDay of(Standing standing, LocalDate day) {
        @Nullable OccasionDay found = null;
        for (var fact : standing.asOf(day).facts()) {
            var before = found;
            found = switch (fact.event()) {
                case OccasionNoted e ->
                    before == null ? open(e.occasion(), List.of(), List.of(), List.of(), e.bodies(), null) : before;
                case OccasionProposed e ->
                    open(
                            e.occasion(),
                            e.days(),
                            e.hours(),
                            dropped(before, e.days()),
                            e.bodies(),
                            before == null ? null : before.off());
                case OccasionScheduled e ->
                    new OccasionDay(
                            e.occasion(),
                            e.on(),
                            e.starts(),
                            e.ends(),
                            List.of(),
                            List.of(),
                            dropped(before, List.of()),
                            e.bodies(),
                            null,
                            false);
                case OccasionDateWithdrawn e when before != null -> before.without(e.day());
                case OccasionCancelled _ when before != null -> before.calledOff();
                default -> before;
            };
        }
        return found;
    }

    /** The day on which it is or was, which terms that are bound to it go by; null where none is set, and of a cancelled one. */
    public @Nullable LocalDate comes() {
        return cancelled ? null : on;
    }

    /** No day is set. */
    private static OccasionDay open(
            OccasionId occasion,
            List<LocalDate> proposed,
            List<OccasionHours> hours,
            List<LocalDate> dropped,
            List<BodyId> bodies,
            @Nullable LocalDate withdrawn) {
        return new OccasionDay(occasion, null, null, null, proposed, hours, dropped, bodies, withdrawn, false);
    }

    /** @param left the alternatives that there are since */
    private static List<LocalDate> dropped(@Nullable OccasionDay before, List<LocalDate> left) {
        return before == null
                ? List.of()
                : Stream.concat(before.dropped.stream(), before.proposed.stream())
                        .distinct()
                        .filter(day -> !left.contains(day))
                        .toList();
    }

    /** The day that it had, once others are proposed. */
    private @Nullable LocalDate off() {
        return on == null ? withdrawn : on;
    }

    private OccasionDay calledOff() {
        return new OccasionDay(
                occasion, on, starts, ends, List.of(), List.of(), dropped(this, List.of()), bodies, withdrawn, true);
    }

    private OccasionDay without(LocalDate day) {
        boolean off = day.equals(on);
        var left = proposed.stream().filter(d -> !d.equals(day)).toList();
        return new OccasionDay(
                occasion,
                off ? null : on,
                off ? null : starts,
                off ? null : ends,
                left,
                hours.stream().filter(h -> !h.on().equals(day)).toList(),
                dropped(this, left),
                bodies,
                off ? on : withdrawn,
                cancelled);
    }
}
