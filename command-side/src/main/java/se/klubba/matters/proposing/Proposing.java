package se.klubba.matters.proposing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.Proposal;

@Component
class Proposing implements Rule<ProposeDecision> {
    @Override
    public List<KlubbaEvent> decide(ProposeDecision act, Facts facts) {
        var said = Saying.of(act, facts);
        if (said.again()) {
            return said.furtherSource();
        }
        if (Known.is(act.proposal(), facts)) {
            throw new Exists(act.proposal());
        }
        var amends = act.amends();
        if (amends != null && amends.point() != null) {
            Proposal.of(amends.proposal(), facts).mustHave(amends.point());
        }
        return said.first(Matter.procedure(act, act.matter(), facts).occurrence());
    }
}
