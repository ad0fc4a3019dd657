package se.klubba.appointments.nominating;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.WaitsFor;

@Command(namespace = "appointments", name = "TableNomination", version = "1")
@Recordable(
        path = "/api/bodies/{body}/nominations/{person}/table",
        sentBy = Senders.OFFICERS,
        effect = "tableNomination",
        fact = NominationTabled.class,
        meaning = "Table a nomination (bordlägga); it stays open.")
public record TableNomination(BodyId body, PersonId person, WaitsFor waitsFor, Occurrence at) implements Act {}
