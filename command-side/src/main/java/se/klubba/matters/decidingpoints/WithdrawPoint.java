package se.klubba.matters.decidingpoints;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.PointDecided;

/** Withdraw one point, and leave the others. */
@Command(namespace = "matters", name = "WithdrawPoint", version = "1")
@Recordable(
        path = "/api/proposals/{proposal}/points/{point}/withdraw",
        effect = "withdrawPoint",
        fact = PointDecided.class)
public record WithdrawPoint(ProposalId proposal, String point, Occurrence at) implements Act {}
