package se.klubba.meetings.takingup;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.ItemNotReached;

@Command(namespace = "meetings", name = "LeaveUnreached", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/items/{item}/not-reached",
        sentBy = Senders.OFFICERS,
        effect = "leaveUnreached",
        fact = ItemNotReached.class,
        meaning = "Say that the meeting ended before it came to an item.")
public record LeaveUnreached(MeetingId meeting, ItemNumber item, Occurrence at) implements Act {}
