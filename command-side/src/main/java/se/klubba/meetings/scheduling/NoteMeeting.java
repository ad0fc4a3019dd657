package se.klubba.meetings.scheduling;

import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;

/** Note a meeting that is known by its date only. */
@Command(namespace = "meetings", name = "NoteMeeting", version = "1")
@Recordable(
        path = "/api/meetings/note",
        creates = "meeting",
        effect = "noteMeeting",
        hearsay = true,
        dated = false,
        fact = MeetingNoted.class)
public record NoteMeeting(MeetingId meeting, BodyId body, LocalDate on, Occurrence at) implements Act {}
