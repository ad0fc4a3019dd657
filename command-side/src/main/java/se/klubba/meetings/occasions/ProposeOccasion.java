package se.klubba.meetings.occasions;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.OccasionEvent.OccasionHours;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;

@Command(namespace = "occasions", name = "ProposeOccasion", version = "1")
@Recordable(
        path = "/api/occasions",
        sentBy = Senders.OFFICERS,
        creates = "occasion",
        effect = "proposeOccasion",
        hearsay = true,
        fact = OccasionProposed.class,
        meaning = "Propose an occasion on one of several days, none where the day is open; a further proposal "
                + "replaces the days.")
public record ProposeOccasion(
        OccasionId occasion,
        Words name,
        List<LocalDate> days,
        List<OccasionHours> hours,
        List<BodyId> bodies,
        List<MatterId> matters,
        Occurrence at)
        implements AboutMatters {
    public ProposeOccasion {
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
        days = days == null ? List.of() : List.copyOf(days);
        hours = hours == null ? List.of() : List.copyOf(hours);
        for (var some : hours) {
            if (!days.contains(some.on())) {
                throw new IllegalArgumentException(
                        "there are hours of " + some.on() + ", which is none of the days " + days);
            }
        }
    }

    public ProposeOccasion(
            OccasionId occasion,
            Words name,
            List<LocalDate> days,
            List<BodyId> bodies,
            List<MatterId> matters,
            Occurrence at) {
        this(occasion, name, days, List.of(), bodies, matters, at);
    }

    @Override
    public ProposeOccasion about(List<MatterId> matters) {
        return new ProposeOccasion(occasion, name, days, hours, bodies, matters, at);
    }
}
