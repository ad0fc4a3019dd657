package se.klubba.appointments.nominating;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;

@Command(namespace = "appointments", name = "NominateRepresentative", version = "1")
@Recordable(
        path = "/api/bodies/{body}/nominations",
        sentBy = Senders.OFFICERS,
        effect = "nominateRepresentative",
        hearsay = true,
        fact = RepresentativeNominated.class,
        meaning = "Nominate somebody to a body, on behalf of a principal where that is told.")
public record NominateRepresentative(
        BodyId body, PersonId person, @Nullable PrincipalId onBehalfOf, Party by, Occurrence at) implements Act {}
