package se.klubba.funding.using;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.funding.event.FundingEvent.FundingRequisitioned;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Requisitioning implements Rule<RequisitionFunding> {
    @Override
    public List<KlubbaEvent> decide(RequisitionFunding act, Facts facts) {
        var said = Saying.of(
                act, act.funding().key(), facts, at -> new FundingRequisitioned(act.funding(), act.amount(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
