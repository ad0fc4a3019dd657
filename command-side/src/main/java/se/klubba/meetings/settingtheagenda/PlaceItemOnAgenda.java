package se.klubba.meetings.settingtheagenda;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;

@Command(namespace = "meetings", name = "PlaceItemOnAgenda", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/items",
        sentBy = Senders.OFFICERS,
        effect = "placeItemOnAgenda",
        fact = ItemPlacedOnAgenda.class,
        meaning = "Place an item; matters are those that it takes up, none where it takes up none.")
public record PlaceItemOnAgenda(MeetingId meeting, ItemNumber item, Words title, List<MatterId> matters, Occurrence at)
        implements Act {
    public PlaceItemOnAgenda {
        matters = matters == null ? List.of() : List.copyOf(matters);
    }
}
