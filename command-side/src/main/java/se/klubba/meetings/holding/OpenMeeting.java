package se.klubba.meetings.holding;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;

@Command(namespace = "meetings", name = "OpenMeeting", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/open",
        sentBy = Senders.OFFICERS,
        effect = "openMeeting",
        fact = MeetingOpened.class,
        meaning = "Open a meeting.")
public record OpenMeeting(MeetingId meeting, Occurrence at) implements Act {}
