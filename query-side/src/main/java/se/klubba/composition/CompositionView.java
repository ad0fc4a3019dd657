package se.klubba.composition;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** What a body may hold, and who was nominated, appointed, sat and left. */
@Component
public final class CompositionView extends StandingView {
    public CompositionView() {
        super("composition", 2, Concern.of(Set.of("body"), BodyEvent.class, SeatEvent.class));
    }
}
