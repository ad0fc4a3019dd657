package se.klubba.meetings.takingup;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.ItemSplit;

@Command(namespace = "meetings", name = "SplitItem", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/items/{item}/split",
        sentBy = Senders.OFFICERS,
        effect = "splitItem",
        fact = ItemSplit.class,
        meaning = "Deal with an item in parts, each under a number of its own.")
public record SplitItem(MeetingId meeting, ItemNumber item, List<ItemNumber> into, Occurrence at) implements Act {}
