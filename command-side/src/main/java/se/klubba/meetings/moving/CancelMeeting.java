package se.klubba.meetings.moving;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;

/** Cancel a meeting; what waits for it goes to the next one. */
@Command(namespace = "meetings", name = "CancelMeeting", version = "1")
@Recordable(path = "/api/meetings/{meeting}/cancel", effect = "cancelMeeting", fact = MeetingCancelled.class)
public record CancelMeeting(MeetingId meeting, Occurrence at) implements Act {}
