package se.klubba.mattertrail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.MatterId;
import se.klubba.meetingrecord.MeetingItem;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.timeline.Fact;

/**
 * What is said of no matter, and happened under an item that took up one and no other, is a step of that one: days of an occasion that were
 * proposed, or fell.
 */
public final class AtItsItems {
    private AtItsItems() {}

    /** The item of which this says that it takes up the matter alone; null where it says something else. */
    public static @Nullable MeetingItem alone(Fact fact, MatterId matter) {
        return fact.event() instanceof ItemPlacedOnAgenda placed
                        && placed.matters().equals(List.of(matter))
                ? new MeetingItem(placed.meeting(), placed.item())
                : null;
    }

    /** Whether it is of a kind that is said of no matter. */
    public static boolean saidOfNone(Fact fact) {
        return fact.event() instanceof OccasionEvent;
    }
}
