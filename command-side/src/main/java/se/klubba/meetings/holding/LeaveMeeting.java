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
import se.klubba.meetings.event.MeetingEvent.PersonLeft;

/** Hour and item as far as they are told. */
@Command(namespace = "meetings", name = "LeaveMeeting", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/departures",
        sentBy = Senders.OFFICERS,
        effect = "leave",
        fact = PersonLeft.class,
        meaning = "Somebody left before the meeting was over, or for a while.")
public record LeaveMeeting(
        MeetingId meeting,
        PersonId person,
        @Nullable LocalTime hour,
        @Nullable ItemNumber item,
        Occurrence at) implements Act {}
