package se.klubba.meetings.holding;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;

/** Declare that somebody takes no part in an item (jäv). */
@Command(namespace = "meetings", name = "DeclareRecusal", version = "1")
@Recordable(path = "/api/meetings/{meeting}/recusals", effect = "declareRecusal", fact = RecusalDeclared.class)
public record DeclareRecusal(MeetingId meeting, ItemNumber item, PersonId person, Occurrence at) implements Act {}
