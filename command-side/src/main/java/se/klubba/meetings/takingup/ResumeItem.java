package se.klubba.meetings.takingup;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.ItemResumed;

@Command(namespace = "meetings", name = "ResumeItem", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/items/{item}/resume",
        sentBy = Senders.OFFICERS,
        effect = "resumeItem",
        fact = ItemResumed.class,
        meaning = "Come back to an item that was left.")
public record ResumeItem(MeetingId meeting, ItemNumber item, Occurrence at) implements Act {}
