package se.klubba.meetingrecord;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;

/**
 * Where a clause stands: what else was decided in it has the same.
 *
 * @param meeting at which it was decided, or in whose minutes it is told
 */
public record Spot(MeetingId meeting, @Nullable ItemNumber item, int number, String label) {
    /** Null of what stands in no clause. */
    public static @Nullable Spot of(Basis basis) {
        var clause = basis.clause();
        var meeting = basis.meeting() == null ? basis.toldAt() : basis.meeting();
        return meeting == null || clause == null
                ? null
                : new Spot(meeting, basis.item(), clause.number(), clause.label());
    }
}
