package se.klubba.meetings.moving;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;

/** Move a meeting; what waits for it moves with it. {@code starts} where the time of day is told. */
@Command(namespace = "meetings", name = "RescheduleMeeting", version = "1")
@Recordable(path = "/api/meetings/{meeting}/reschedule", effect = "rescheduleMeeting", fact = MeetingRescheduled.class)
public record RescheduleMeeting(
        MeetingId meeting, LocalDate to, @Nullable LocalTime starts, Occurrence at) implements Act {}
