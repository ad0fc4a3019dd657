package se.klubba.meetings.holding;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;

@Command(namespace = "meetings", name = "DeclareRecusal", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/recusals",
        sentBy = Senders.OFFICERS,
        effect = "declareRecusal",
        fact = RecusalDeclared.class,
        meaning = "Declare that somebody takes no part in an item (jäv).")
public record DeclareRecusal(MeetingId meeting, ItemNumber item, PersonId person, Occurrence at) implements Act {}
