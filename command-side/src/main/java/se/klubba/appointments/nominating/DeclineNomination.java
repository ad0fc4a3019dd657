package se.klubba.appointments.nominating;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;

@Command(namespace = "appointments", name = "DeclineNomination", version = "1")
@Recordable(
        path = "/api/bodies/{body}/nominations/{person}/decline",
        sentBy = Senders.OFFICERS,
        effect = "declineNomination",
        fact = NominationDeclined.class,
        meaning = "A nominee declines (tackar nej).")
public record DeclineNomination(BodyId body, PersonId person, Occurrence at) implements Act {}
