package se.klubba.visibility;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.visibility.VisibilityRefused.NotConfidential;
import se.klubba.visibility.event.VisibilityEvent.ConfidentialityLifted;

@Component
class LiftingConfidentiality implements Rule<LiftConfidentiality> {
    @Override
    public List<? extends KlubbaEvent> decide(LiftConfidentiality act, Facts facts) {
        var saying = Saying.of(
                act, act.what().of().key(), facts, at -> new ConfidentialityLifted(act.what(), act.reason(), at));
        if (!new Standing(act.what(), facts).confidential()) {
            if (saying.again()) {
                return saying.furtherSource();
            }
            throw new NotConfidential(act.what());
        }
        return saying.first(act.at());
    }
}
