package se.klubba.matters.proposing;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.ProposalAmended;

/** {@code as}: the amendment that was carried. */
@Command(namespace = "matters", name = "AmendProposal", version = "1")
@Recordable(
        path = "/api/proposals/{proposal}/amend",
        sentBy = Senders.OFFICERS,
        effect = "amendProposal",
        fact = ProposalAmended.class,
        meaning = "Change points of a proposal, or add some. Those of the same number are replaced.")
public record AmendProposal(
        ProposalId proposal,
        List<Point> points,

        @Meaning("The amendment that was carried: its id") @Nullable
        ProposalId as,

        Occurrence at)
        implements Act {
    public AmendProposal {
        Numbered.checked(points);
    }

    public AmendProposal(ProposalId proposal, List<Point> points, Occurrence at) {
        this(proposal, points, null, at);
    }
}
