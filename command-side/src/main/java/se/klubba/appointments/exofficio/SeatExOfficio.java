package se.klubba.appointments.exofficio;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.appointments.event.SeatEvent.SeatIn;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

@Command(namespace = "appointments", name = "SeatExOfficio", version = "1")
@Recordable(
        path = "/api/bodies/{body}/ex-officio",
        sentBy = Senders.OFFICERS,
        effect = "seatExOfficio",
        fact = SeatHeldExOfficio.class,
        meaning = "Let whoever holds an office, or a seat in another body, sit in a body by it (ex officio); without "
                + "a term from the day of the act on, without a kind as a representative.")
public record SeatExOfficio(
        BodyId body,
        MandateKind kind,
        @Nullable PrincipalId onBehalfOf,
        @Meaning("The office whose holder sits") @Nullable OfficeId office,
        @Nullable SeatIn seat,
        @Nullable Term term,

        @Meaning("What the body calls the role, where that is more than its kind") @Nullable
        Words title,

        Occurrence at)
        implements Act {
    public SeatExOfficio {
        kind = kind == null ? MandateKind.REPRESENTATIVE : kind;
        if ((office == null) == (seat == null)) {
            throw new IllegalArgumentException(
                    "somebody sits ex officio by an office (office: …), or by a seat in another body (seat: {body: …, kind: …})");
        }
        if (seat != null && seat.body().equals(body)) {
            throw new IllegalArgumentException("a seat cannot come with another seat of the same body");
        }
    }
}
