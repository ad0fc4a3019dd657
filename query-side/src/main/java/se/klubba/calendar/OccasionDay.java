package se.klubba.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.OccasionId;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.reading.Standing;

/**
 * When an occasion is, as of a day.
 *
 * @param on null while it is only proposed, and after its date was withdrawn
 * @param proposed the alternatives while none is set
 */
public record OccasionDay(
        OccasionId occasion, @Nullable LocalDate on, List<LocalDate> proposed, List<BodyId> bodies, boolean cancelled) {
    /** Null where nothing said by {@code day} tells that there is such an occasion. */
    public static @Nullable OccasionDay of(Standing standing, LocalDate day) {
        @Nullable OccasionDay found = null;
        for (var fact : standing.asOf(day).facts()) {
            var before = found;
            found = switch (fact.event()) {
                case OccasionProposed e -> new OccasionDay(e.occasion(), null, e.days(), e.bodies(), false);
                case OccasionScheduled e -> new OccasionDay(e.occasion(), e.on(), List.of(), e.bodies(), false);
                case OccasionDateWithdrawn e when before != null -> before.without(e.day());
                case OccasionCancelled _
                when before != null -> new OccasionDay(before.occasion, null, List.of(), before.bodies, true);
                default -> before;
            };
        }
        return found;
    }

    private OccasionDay without(LocalDate day) {
        return new OccasionDay(
                occasion,
                day.equals(on) ? null : on,
                proposed.stream().filter(d -> !d.equals(day)).toList(),
                bodies,
                cancelled);
    }
}
