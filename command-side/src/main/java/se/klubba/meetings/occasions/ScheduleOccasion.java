package se.klubba.meetings.occasions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;

@Command(namespace = "occasions", name = "ScheduleOccasion", version = "1")
@Recordable(
        path = "/api/occasions/schedule",
        sentBy = Senders.OFFICERS,
        creates = "occasion",
        effect = "scheduleOccasion",
        hearsay = true,
        fact = OccasionScheduled.class,
        meaning = "Schedule an occasion, proposed before or not.")
public record ScheduleOccasion(
        OccasionId occasion,
        Words name,
        LocalDate on,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        List<BodyId> bodies,
        List<MatterId> matters,
        Occurrence at)
        implements AboutMatters {
    public ScheduleOccasion {
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }

    public ScheduleOccasion(
            OccasionId occasion, Words name, LocalDate on, List<BodyId> bodies, List<MatterId> matters, Occurrence at) {
        this(occasion, name, on, null, null, bodies, matters, at);
    }

    @Override
    public ScheduleOccasion about(List<MatterId> matters) {
        return new ScheduleOccasion(occasion, name, on, starts, ends, bodies, matters, at);
    }
}
