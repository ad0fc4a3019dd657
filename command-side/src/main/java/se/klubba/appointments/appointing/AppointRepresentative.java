package se.klubba.appointments.appointing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

@Command(namespace = "appointments", name = "AppointRepresentative", version = "1")
@Recordable(
        path = "/api/bodies/{body}/representatives",
        sentBy = Senders.OFFICERS,
        effect = "appoint",
        fact = RepresentativeAppointed.class,
        meaning = "Appoint somebody; without a term from the day of the act on, without a kind as a representative.")
public record AppointRepresentative(
        BodyId body,
        PersonId person,
        MandateKind kind,
        @Nullable PrincipalId onBehalfOf,
        @Nullable Term term,

        @Meaning("What the body calls the role, where that is more than its kind") @Nullable
        Words title,

        @Nullable PersonId substituteFor,
        @Nullable Integer rank,
        Occurrence at)
        implements Act {
    public AppointRepresentative {
        kind = kind == null ? MandateKind.REPRESENTATIVE : kind;
    }

    public AppointRepresentative(
            BodyId body,
            PersonId person,
            MandateKind kind,
            @Nullable PrincipalId onBehalfOf,
            @Nullable Term term,
            Occurrence at) {
        this(body, person, kind, onBehalfOf, term, null, null, null, at);
    }
}
