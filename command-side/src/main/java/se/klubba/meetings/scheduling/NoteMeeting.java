package se.klubba.meetings.scheduling;

import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;

@Command(namespace = "meetings", name = "NoteMeeting", version = "1")
@Recordable(
        path = "/api/meetings/note",
        sentBy = Senders.OFFICERS,
        creates = "meeting",
        effect = "noteMeeting",
        hearsay = true,
        dated = false,
        fact = MeetingNoted.class,
        meaning = "Note a meeting that is known by its date only.")
public record NoteMeeting(MeetingId meeting, BodyId body, LocalDate on, Occurrence at) implements Act {}
