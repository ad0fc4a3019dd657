package se.klubba.meetings.holding;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;

/** Each of them decides what it decides. */
@Command(namespace = "meetings", name = "HoldJointly", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/joint",
        sentBy = Senders.OFFICERS,
        effect = "holdJointly",
        fact = MeetingHeldJointly.class,
        meaning = "Say that the meeting is one of other bodies as well (gemensamt sammanträde).")
public record HoldJointly(MeetingId meeting, List<BodyId> with, Occurrence at) implements Act {
    public HoldJointly {
        if (with.isEmpty()) {
            throw new IllegalArgumentException("a joint meeting is one with some other body");
        }
    }
}
