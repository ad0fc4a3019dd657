package se.klubba.meetings.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;

/** Call a meeting of a body; times of day are local to the register. */
@Command(namespace = "meetings", name = "ScheduleMeeting", version = "1")
@Recordable(path = "/api/meetings", creates = "meeting", effect = "scheduleMeeting", fact = MeetingScheduled.class)
public record ScheduleMeeting(
        MeetingId meeting,
        BodyId body,
        LocalDate on,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable Words place,
        Occurrence at)
        implements Act {}
