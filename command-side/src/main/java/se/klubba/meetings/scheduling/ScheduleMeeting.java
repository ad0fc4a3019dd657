package se.klubba.meetings.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;

/** Times of day are in {@code zone}, or else in that of the register. An end before the start is on the day after. */
@Command(namespace = "meetings", name = "ScheduleMeeting", version = "1")
@Recordable(
        path = "/api/meetings",
        sentBy = Senders.OFFICERS,
        creates = "meeting",
        effect = "scheduleMeeting",
        fact = MeetingScheduled.class,
        meaning = "Call a meeting of a body; times of day are local to the register.")
public record ScheduleMeeting(
        MeetingId meeting,
        BodyId body,
        LocalDate on,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable Words place,
        @Nullable ZoneId zone,
        Occurrence at)
        implements Act {
    public ScheduleMeeting(
            MeetingId meeting,
            BodyId body,
            LocalDate on,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable Words place,
            Occurrence at) {
        this(meeting, body, on, starts, ends, place, null, at);
    }
}
