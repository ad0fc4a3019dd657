package se.klubba.matters.proposing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.Proposal;
import se.klubba.matters.event.MatterEvent.ProposalWithdrawn;

@Component
class Withdrawing implements Rule<WithdrawProposal> {
    @Override
    public Set<Key> concerning(WithdrawProposal act, Facts facts) {
        return Proposal.of(act.proposal(), facts).concerning();
    }

    @Override
    public List<KlubbaEvent> decide(WithdrawProposal act, Facts facts) {
        var proposal = Proposal.of(act.proposal(), facts);
        var matter = proposal.matter();
        var said = Saying.of(act, act.proposal().key(), facts, at -> new ProposalWithdrawn(act.proposal(), matter, at));
        if (said.again()) {
            return said.furtherSource();
        }
        proposal.mustNotBeWithdrawn().mustBeUndecided(null);
        return said.first(Matter.procedure(act, matter, facts).occurrence());
    }
}
