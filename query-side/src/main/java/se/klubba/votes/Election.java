package se.klubba.votes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.CandidateOutcome;
import se.klubba.appointments.event.SeatEvent.ElectionHeld;
import se.klubba.directory.Names;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.TieBreak;
import se.klubba.kernel.VoteMethod;
import se.klubba.reading.Named;
import se.klubba.reading.Who;
import se.klubba.timeline.Fact;
import se.klubba.wording.Why;

/**
 * A ballot of an election, with who was elected and who was not.
 *
 * @param seats how many were to be elected; null where that is not told
 * @param round from 1; null where it is not told that there were several
 * @param blank null where they were not counted
 * @param unanimous whether that is said
 * @param tie how one was settled; null where there was none, or that is not told
 */
public record Election(
        Named body,
        MandateKind kind,
        @Nullable Named onBehalfOf,
        @Nullable Integer seats,
        @Nullable Integer round,
        @Nullable VoteMethod method,
        List<Candidate> candidates,
        @Nullable Integer blank,
        boolean unanimous,
        @Nullable TieBreak tie,
        @Nullable Named castBy,
        Why why) {
    /**
     * @param by who proposed the candidate
     * @param votes null where they were not counted
     */
    public record Candidate(
            Named person, @Nullable Who by, @Nullable Integer votes, CandidateOutcome outcome) {}

    public static Election of(Fact fact, Names names) {
        var e = (ElectionHeld) fact.event();
        return new Election(
                names.of(e.body()),
                e.kind(),
                names.orNull(e.onBehalfOf()),
                e.seats(),
                e.round(),
                e.method(),
                e.candidates().stream()
                        .map(c -> new Candidate(
                                names.of(c.person()), c.by() == null ? null : names.of(c.by()), c.votes(), c.outcome()))
                        .toList(),
                e.blank(),
                e.unanimous(),
                e.tie(),
                names.orNull(e.castBy()),
                Why.of(fact, names));
    }
}
