package se.klubba.meetings.settingtheagenda;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;

@Command(namespace = "meetings", name = "RemoveFromAgenda", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/items/{item}/remove",
        sentBy = Senders.OFFICERS,
        effect = "removeFromAgenda",
        fact = ItemRemovedFromAgenda.class,
        meaning = "Take an item off the agenda (utgår).")
public record RemoveFromAgenda(MeetingId meeting, ItemNumber item, Occurrence at) implements Act {}
