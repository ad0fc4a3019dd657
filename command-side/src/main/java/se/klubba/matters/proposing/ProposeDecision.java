package se.klubba.matters.proposing;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.Amends;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.Point;

/** Or an amendment, which says what it {@code amends}. */
@Command(namespace = "matters", name = "ProposeDecision", version = "1")
@Recordable(
        path = "/api/matters/{matter}/proposals",
        sentBy = Senders.OFFICERS,
        creates = "proposal",
        effect = "proposeDecision",
        fact = DecisionProposed.class,
        meaning = "Propose a decision, in points of which each will have its own outcome.")
public record ProposeDecision(
        ProposalId proposal,
        MatterId matter,
        Party by,
        List<Point> points,
        @Nullable Amends amends,
        Occurrence at) implements Act {
    public ProposeDecision {
        Numbered.checked(points);
        if (amends != null && amends.proposal().equals(proposal)) {
            throw new IllegalArgumentException("a proposal cannot amend itself");
        }
    }

    public ProposeDecision(ProposalId proposal, MatterId matter, Party by, List<Point> points, Occurrence at) {
        this(proposal, matter, by, points, null, at);
    }
}
