package se.klubba.matters.voting;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.TieBreak;
import se.klubba.kernel.VoteMethod;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.Ballot;
import se.klubba.matters.event.MatterEvent.Stand;
import se.klubba.matters.event.MatterEvent.VoteOutcome;
import se.klubba.matters.event.MatterEvent.VoteTaken;

@Command(namespace = "matters", name = "RecordVote", version = "1")
@Recordable(
        path = "/api/votes",
        sentBy = Senders.OFFICERS,
        effect = "recordVote",
        fact = VoteTaken.class,
        meaning = "Put a vote on record: its numbers, or how each voted, as far as they are told. proposal: p5, or "
                + "p5/1 for its point.")
public record RecordVote(
        List<MatterId> matters,
        @Nullable ProposalId proposal,
        @Nullable String point,
        @Nullable Words question,
        @Nullable VoteMethod method,
        @Nullable Integer yes,
        @Nullable Integer no,
        @Nullable Integer abstained,
        List<Ballot> ballots,
        boolean unanimous,
        @Nullable TieBreak tie,
        @Nullable PersonId castBy,
        @Meaning("carried or lost") @Nullable VoteOutcome outcome,
        Occurrence at)
        implements AboutMatters {
    public RecordVote {
        matters = matters == null ? List.of() : List.copyOf(matters);
        ballots = ballots == null ? List.of() : List.copyOf(ballots);
        if (point != null && proposal == null) {
            throw new IllegalArgumentException("a point is of a proposal: say which");
        }
        if (ballots.stream().map(Ballot::person).distinct().count() < ballots.size()) {
            throw new IllegalArgumentException("nobody votes twice in one vote");
        }
        counted("yes", yes, Stand.YES, ballots);
        counted("no", no, Stand.NO, ballots);
        counted("abstained", abstained, Stand.ABSTAINED, ballots);
        if (tie != null && yes != null && no != null && !yes.equals(no)) {
            throw new IllegalArgumentException("there is no tie to settle between " + yes + " and " + no);
        }
        if (unanimous && (no != null && no > 0 || ballots.stream().anyMatch(b -> b.stand() == Stand.NO))) {
            throw new IllegalArgumentException("a vote is not unanimous where somebody was against");
        }
    }

    private static void counted(String name, @Nullable Integer number, Stand stand, List<Ballot> ballots) {
        var named = ballots.stream()
                .filter(b -> b.stand() == stand)
                .map(Ballot::person)
                .collect(Collectors.toSet());
        if (number != null && number < named.size()) {
            throw new IllegalArgumentException("'" + name + "' is " + number + ", and " + named.size() + " are named");
        }
    }

    @Override
    public RecordVote about(List<MatterId> these) {
        return new RecordVote(
                these, proposal, point, question, method, yes, no, abstained, ballots, unanimous, tie, castBy, outcome,
                at);
    }
}
