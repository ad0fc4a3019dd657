package se.klubba.meetings.holding;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;

@Command(namespace = "meetings", name = "CloseMeeting", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/close",
        sentBy = Senders.OFFICERS,
        effect = "closeMeeting",
        fact = MeetingClosed.class,
        meaning = "Close a meeting.")
public record CloseMeeting(MeetingId meeting, Occurrence at) implements Act {}
