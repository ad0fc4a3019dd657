package se.klubba.votes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.directory.Names;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.TieBreak;
import se.klubba.kernel.VoteMethod;
import se.klubba.matters.event.MatterEvent.Stand;
import se.klubba.matters.event.MatterEvent.VoteOutcome;
import se.klubba.matters.event.MatterEvent.VoteTaken;
import se.klubba.reading.Named;
import se.klubba.timeline.Fact;
import se.klubba.wording.Why;

/**
 * A vote, as far as it is told.
 *
 * @param proposal null where it was on none
 * @param point of the proposal
 * @param question what it was about, where that was no point
 * @param yes null where they were not counted
 * @param ballots how each voted, where that is told
 * @param unanimous whether that is said
 * @param tie how it was settled; null where there was none, or that is not told
 */
public record Vote(
        List<Named> matters,
        @Nullable ProposalId proposal,
        @Nullable String point,
        @Nullable String question,
        @Nullable VoteMethod method,
        @Nullable Integer yes,
        @Nullable Integer no,
        @Nullable Integer abstained,
        List<Ballot> ballots,
        boolean unanimous,
        @Nullable TieBreak tie,
        @Nullable Named castBy,
        @Nullable VoteOutcome outcome,
        Why why) {
    /** @param by who cast it as a proxy */
    public record Ballot(
            Named person, Stand stand, @Nullable Named by) {}

    public static Vote of(Fact fact, Names names) {
        var e = (VoteTaken) fact.event();
        return new Vote(
                e.matters().stream().map(names::of).toList(),
                e.proposal(),
                e.point(),
                e.question() == null ? null : e.question().or(names.disposed()),
                e.method(),
                e.yes(),
                e.no(),
                e.abstained(),
                e.ballots().stream()
                        .map(b -> new Ballot(names.of(b.person()), b.stand(), names.orNull(b.by())))
                        .toList(),
                e.unanimous(),
                e.tie(),
                names.orNull(e.castBy()),
                e.outcome(),
                Why.of(fact, names));
    }
}
