package se.klubba.matters.decidingpoints;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Proposal;
import se.klubba.matters.event.MatterEvent.PointOutcome;

@Component
class WithdrawingPoint implements Rule<WithdrawPoint> {
    @Override
    public Set<Key> concerning(WithdrawPoint act, Facts facts) {
        return Proposal.of(act.proposal(), facts).concerning();
    }

    @Override
    public List<KlubbaEvent> decide(WithdrawPoint act, Facts facts) {
        return Outcome.of(act, act.proposal(), act.point(), PointOutcome.WITHDRAWN, facts);
    }
}
