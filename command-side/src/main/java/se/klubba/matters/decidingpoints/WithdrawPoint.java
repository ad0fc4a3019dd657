package se.klubba.matters.decidingpoints;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.PointDecided;

@Command(namespace = "matters", name = "WithdrawPoint", version = "1")
@Recordable(
        path = "/api/proposals/{proposal}/points/{point}/withdraw",
        sentBy = Senders.OFFICERS,
        effect = "withdrawPoint",
        fact = PointDecided.class,
        meaning = "Withdraw one point, and leave the others.")
public record WithdrawPoint(ProposalId proposal, String point, Occurrence at) implements Act {}
