package se.klubba.bodies.planningseats;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "bodies", name = "AdoptSeatPlan", version = "1")
@Recordable(
        path = "/api/bodies/{body}/seat-plan",
        sentBy = Senders.OFFICERS,
        effect = "adoptSeatPlan",
        fact = SeatPlanAdopted.class,
        meaning = "Adopt a plan of seats; from then on no appointment goes beyond it. Replaces an earlier plan.")
public record AdoptSeatPlan(BodyId body, List<Seats> seats, Occurrence at) implements Act {
    public AdoptSeatPlan {
        seats = seats == null ? List.of() : List.copyOf(seats);
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("a seat plan has at least one seat");
        }
    }
}
