package se.klubba.composition;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** What a body may hold, who was nominated, appointed, sat and left, and the offices of it. */
@Component
public final class CompositionView extends StandingView {
    public CompositionView() {
        super("composition", 6, Concern.of(Set.of("body"), BodyEvent.class, SeatEvent.class, OfficeNoted.class));
    }
}
