package se.klubba.appointments.appointing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PrincipalId;

@Command(namespace = "appointments", name = "DecideToFill", version = "1")
@Recordable(
        path = "/api/bodies/{body}/seats-to-fill",
        sentBy = Senders.OFFICERS,
        effect = "decideToFill",
        fact = FillingDecided.class,
        meaning = "Decide that somebody, or somebody else, shall be appointed.")
public record DecideToFill(
        BodyId body, MandateKind kind, @Nullable PrincipalId onBehalfOf, Occurrence at) implements Act {
    public DecideToFill {
        kind = kind == null ? MandateKind.REPRESENTATIVE : kind;
    }
}
