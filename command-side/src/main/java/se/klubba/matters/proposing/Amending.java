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
import se.klubba.matters.event.MatterEvent.ProposalAmended;

@Component
class Amending implements Rule<AmendProposal> {
    @Override
    public Set<Key> concerning(AmendProposal act, Facts facts) {
        return Proposal.of(act.proposal(), facts).concerning();
    }

    @Override
    public List<KlubbaEvent> decide(AmendProposal act, Facts facts) {
        var proposal = Proposal.of(act.proposal(), facts);
        var matter = proposal.matter();
        var said = Saying.of(
                act,
                act.proposal().key(),
                facts,
                at -> new ProposalAmended(act.proposal(), matter, act.points(), act.as(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        proposal.mustNotBeWithdrawn();
        act.points().forEach(point -> proposal.mustBeUndecided(point.number()));
        return said.first(Matter.procedure(act, matter, facts).occurrence());
    }
}
