package se.klubba.meetings.takingup;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.ItemInterrupted;

@Command(namespace = "meetings", name = "InterruptItem", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/items/{item}/interrupt",
        sentBy = Senders.OFFICERS,
        effect = "interruptItem",
        fact = ItemInterrupted.class,
        meaning = "Leave an item before it is done, to come back to it.")
public record InterruptItem(MeetingId meeting, ItemNumber item, Occurrence at) implements Act {}
