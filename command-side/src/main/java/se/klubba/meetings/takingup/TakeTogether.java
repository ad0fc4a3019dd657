package se.klubba.meetings.takingup;

import java.util.HashSet;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.ItemsTakenTogether;

/** Deal with several items in one go; each keeps its number. */
@Command(namespace = "meetings", name = "TakeTogether", version = "1")
@Recordable(path = "/api/meetings/{meeting}/items/together", effect = "takeTogether", fact = ItemsTakenTogether.class)
public record TakeTogether(MeetingId meeting, List<ItemNumber> items, Occurrence at) implements Act {
    public TakeTogether {
        if (new HashSet<>(items).size() < 2) {
            throw new IllegalArgumentException("two items, or more, are taken together");
        }
    }
}
