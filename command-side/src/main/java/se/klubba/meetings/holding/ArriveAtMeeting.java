package se.klubba.meetings.holding;

import java.time.LocalTime;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.meetings.event.MeetingEvent.PersonArrived;

/** Hour and item as far as they are told. */
@Command(namespace = "meetings", name = "ArriveAtMeeting", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/arrivals",
        sentBy = Senders.OFFICERS,
        effect = "arrive",
        fact = PersonArrived.class,
        meaning = "Somebody came after the meeting had begun, or came back.")
public record ArriveAtMeeting(
        MeetingId meeting,
        PersonId person,
        @Nullable LocalTime hour,
        @Nullable ItemNumber item,
        Occurrence at) implements Act {}
