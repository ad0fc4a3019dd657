package se.klubba.appointments.electing;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.appointments.event.SeatEvent.Candidate;
import se.klubba.appointments.event.SeatEvent.CandidateOutcome;
import se.klubba.appointments.event.SeatEvent.ElectionHeld;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.TieBreak;
import se.klubba.kernel.VoteMethod;

@Command(namespace = "appointments", name = "HoldElection", version = "1")
@Recordable(
        path = "/api/bodies/{body}/elections",
        sentBy = Senders.OFFICERS,
        effect = "holdElection",
        fact = ElectionHeld.class,
        meaning = "Put a ballot of an election on record: who stood, who was elected. Who was elected is appointed by "
                + "an act of its own.")
public record HoldElection(
        BodyId body,
        MandateKind kind,
        @Nullable PrincipalId onBehalfOf,
        @Meaning("How many are to be elected") @Nullable Integer seats,
        @Nullable Integer round,
        @Nullable VoteMethod method,
        List<Candidate> candidates,
        @Nullable Integer blank,
        boolean unanimous,
        @Nullable TieBreak tie,
        @Nullable PersonId castBy,
        Occurrence at)
        implements Act {
    public HoldElection {
        kind = kind == null ? MandateKind.REPRESENTATIVE : kind;
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("an election has candidates");
        }
        if (candidates.stream().map(Candidate::person).distinct().count() < candidates.size()) {
            throw new IllegalArgumentException("nobody stands twice in one election");
        }
        long elected = candidates.stream()
                .filter(c -> c.outcome() == CandidateOutcome.ELECTED)
                .count();
        if (seats != null && elected > seats) {
            throw new IllegalArgumentException(elected + " are elected to " + seats + " seats");
        }
    }
}
