package se.klubba.funding.granting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;

@Component
class Granting implements Rule<GrantFunding> {
    @Override
    public List<KlubbaEvent> decide(GrantFunding act, Facts facts) {
        var said = Saying.of(act, facts);
        if (said.again()) {
            return said.furtherSource();
        }
        if (Known.is(act.funding(), facts)) {
            throw new Exists(act.funding());
        }
        return said.first(Matter.procedure(act, facts).occurrence());
    }
}
