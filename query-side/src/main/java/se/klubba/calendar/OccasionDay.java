package se.klubba.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
 * @param on null while it is only proposed, and after its date was withdrawn
 * @param starts on that day; null where that is not told
 * @param proposed the alternatives while none is set
 * @param hours of those of the alternatives of which they are told
 */
public record OccasionDay(
        OccasionId occasion,
        @Nullable LocalDate on,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        List<LocalDate> proposed,
        List<OccasionHours> hours,
        List<BodyId> bodies,
        boolean cancelled) {
    /** Null where nothing said by {@code day} tells that there is such an occasion. */
    public static @Nullable OccasionDay of(Standing standing, LocalDate day) {
        @Nullable OccasionDay found = null;
        for (var fact : standing.asOf(day).facts()) {
            var before = found;
            found = switch (fact.event()) {
                case OccasionNoted e ->
                    before == null
                            ? new OccasionDay(e.occasion(), null, null, null, List.of(), List.of(), e.bodies(), false)
                            : before;
                case OccasionProposed e ->
                    new OccasionDay(e.occasion(), null, null, null, e.days(), e.hours(), e.bodies(), false);
                case OccasionScheduled e ->
                    new OccasionDay(
                            e.occasion(), e.on(), e.starts(), e.ends(), List.of(), List.of(), e.bodies(), false);
                case OccasionDateWithdrawn e when before != null -> before.without(e.day());
                case OccasionCancelled _
                when before != null ->
                    new OccasionDay(before.occasion, null, null, null, List.of(), List.of(), before.bodies, true);
                default -> before;
            };
        }
        return found;
    }

    private OccasionDay without(LocalDate day) {
        boolean off = day.equals(on);
        return new OccasionDay(
                occasion,
                off ? null : on,
                off ? null : starts,
                off ? null : ends,
                proposed.stream().filter(d -> !d.equals(day)).toList(),
                hours.stream().filter(h -> !h.on().equals(day)).toList(),
                bodies,
                cancelled);
    }
}
