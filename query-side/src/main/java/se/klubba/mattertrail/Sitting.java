package se.klubba.mattertrail;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.timeline.Fact;

/** Where something was dealt with: an item of a meeting, or a day outside meetings. */
public record Sitting(
        @Nullable MeetingId meeting,
        @Nullable ItemNumber item,
        @Nullable EdtfDate day) {
    public static Sitting of(Fact fact) {
        var meeting = fact.basis().meeting();
        return meeting == null
                ? new Sitting(null, null, fact.happenedOn())
                : new Sitting(meeting, fact.basis().item(), null);
    }
}
