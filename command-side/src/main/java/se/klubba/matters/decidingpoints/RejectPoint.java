package se.klubba.matters.decidingpoints;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.PointDecided;

@Command(namespace = "matters", name = "RejectPoint", version = "1")
@Recordable(
        path = "/api/proposals/{proposal}/points/{point}/reject",
        sentBy = Senders.OFFICERS,
        effect = "reject",
        fact = PointDecided.class,
        meaning = "Reject a point.")
public record RejectPoint(ProposalId proposal, String point, Occurrence at) implements Act {}
