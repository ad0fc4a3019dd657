package se.klubba.meetingrecord;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;

/** An item of a meeting: whatever happened under it has the same. */
public record MeetingItem(MeetingId meeting, ItemNumber number) {
    /** Null of what happened under no item. */
    public static @Nullable MeetingItem of(Basis basis) {
        return basis.meeting() == null || basis.item() == null ? null : new MeetingItem(basis.meeting(), basis.item());
    }
}
