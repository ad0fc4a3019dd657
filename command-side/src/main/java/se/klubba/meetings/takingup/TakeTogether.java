package se.klubba.meetings.takingup;

import java.util.HashSet;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.ItemsTakenTogether;

@Command(namespace = "meetings", name = "TakeTogether", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/items/together",
        sentBy = Senders.OFFICERS,
        effect = "takeTogether",
        fact = ItemsTakenTogether.class,
        meaning = "Deal with several items in one go; each keeps its number.")
public record TakeTogether(
        MeetingId meeting,
        @Meaning("The numbers of the items") List<ItemNumber> items,
        Occurrence at) implements Act {
    public TakeTogether {
        if (new HashSet<>(items).size() < 2) {
            throw new IllegalArgumentException("two items, or more, are taken together");
        }
    }
}
