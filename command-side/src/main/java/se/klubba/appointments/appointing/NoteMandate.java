package se.klubba.appointments.appointing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

/** Note that somebody, {@code person} where that is told, sits in a body; without a {@code term} nothing is known of it. */
@Command(namespace = "appointments", name = "NoteMandate", version = "1")
@Recordable(
        path = "/api/bodies/{body}/mandates",
        effect = "noteMandate",
        hearsay = true,
        dated = false,
        fact = MandateNoted.class)
public record NoteMandate(
        BodyId body,
        @Nullable PersonId person,
        MandateKind kind,
        @Nullable PrincipalId onBehalfOf,
        @Nullable Term term,
        @Nullable Words title,
        @Nullable PersonId substituteFor,
        @Nullable Integer rank,
        Occurrence at)
        implements Act {
    public NoteMandate {
        kind = kind == null ? MandateKind.REPRESENTATIVE : kind;
    }

    public NoteMandate(
            BodyId body,
            @Nullable PersonId person,
            MandateKind kind,
            @Nullable PrincipalId onBehalfOf,
            @Nullable Term term,
            Occurrence at) {
        this(body, person, kind, onBehalfOf, term, null, null, null, at);
    }
}
