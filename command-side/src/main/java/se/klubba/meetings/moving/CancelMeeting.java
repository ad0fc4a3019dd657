package se.klubba.meetings.moving;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;

@Command(namespace = "meetings", name = "CancelMeeting", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/cancel",
        sentBy = Senders.OFFICERS,
        effect = "cancelMeeting",
        fact = MeetingCancelled.class,
        meaning = "Cancel a meeting; what waits for it goes to the next one.")
public record CancelMeeting(MeetingId meeting, Occurrence at) implements Act {}
