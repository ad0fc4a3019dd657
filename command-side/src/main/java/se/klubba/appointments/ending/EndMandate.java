package se.klubba.appointments.ending;

import java.util.Objects;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;

@Command(namespace = "appointments", name = "EndMandate", version = "1")
@Recordable(
        path = "/api/bodies/{body}/representatives/{person}/end",
        sentBy = Senders.OFFICERS,
        effect = "endMandate",
        fact = MandateEnded.class,
        meaning = "End a mandate; last is its last day, as far as that is stated.")
public record EndMandate(
        BodyId body,
        PersonId person,
        MandateKind kind,
        @Nullable EdtfDate last,
        EndReason reason,
        Occurrence at) implements Act {
    public EndMandate {
        kind = kind == null ? MandateKind.REPRESENTATIVE : kind;
        reason = reason == null ? EndReason.NOT_STATED : reason;
    }

    /** The day by which it may have ended: the last that is stated, or that of the act. */
    EdtfDate endsBy() {
        return last != null ? last : Objects.requireNonNull(at.happenedOn());
    }
}
