package se.klubba.matters.proposing;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.Point;

/** Propose a decision, in points of which each will have its own outcome. */
@Command(namespace = "matters", name = "ProposeDecision", version = "1")
@Recordable(
        path = "/api/matters/{matter}/proposals",
        creates = "proposal",
        effect = "proposeDecision",
        fact = DecisionProposed.class)
public record ProposeDecision(ProposalId proposal, MatterId matter, Party by, List<Point> points, Occurrence at)
        implements Act {
    public ProposeDecision {
        Numbered.checked(points);
    }
}
