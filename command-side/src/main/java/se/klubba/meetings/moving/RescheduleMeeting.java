package se.klubba.meetings.moving;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;

@Command(namespace = "meetings", name = "RescheduleMeeting", version = "1")
@Recordable(
        path = "/api/meetings/{meeting}/reschedule",
        sentBy = Senders.OFFICERS,
        effect = "rescheduleMeeting",
        fact = MeetingRescheduled.class,
        meaning = "Move a meeting; what waits for it moves with it. starts where the time of day is told.")
public record RescheduleMeeting(
        MeetingId meeting,
        @Meaning("The day that it moves to") LocalDate to,
        @Nullable LocalTime starts,
        Occurrence at) implements Act {}
