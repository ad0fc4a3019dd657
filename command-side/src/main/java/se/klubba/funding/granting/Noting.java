package se.klubba.funding.granting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;

@Component
class Noting implements Rule<NoteFunding> {
    @Override
    public List<KlubbaEvent> decide(NoteFunding act, Facts facts) {
        var said = Saying.of(act, facts);
        if (said.again()) {
            return said.furtherSource();
        }
        if (Known.is(act.funding(), facts)) {
            throw new Exists(act.funding());
        }
        return said.first(act.at());
    }
}
