package se.klubba.matters.proposing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.ProposalWithdrawn;

@Command(namespace = "matters", name = "WithdrawProposal", version = "1")
@Recordable(
        path = "/api/proposals/{proposal}/withdraw",
        sentBy = Senders.OFFICERS,
        effect = "withdrawProposal",
        fact = ProposalWithdrawn.class,
        meaning = "Withdraw a whole proposal, of which no point is decided.")
public record WithdrawProposal(ProposalId proposal, Occurrence at) implements Act {}
