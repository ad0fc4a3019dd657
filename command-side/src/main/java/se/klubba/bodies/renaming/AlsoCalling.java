package se.klubba.bodies.renaming;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;

@Component
class AlsoCalling implements Rule<AlsoCallBody> {
    @Override
    public List<? extends KlubbaEvent> decide(AlsoCallBody act, Facts facts) {
        var said = Saying.of(act, facts);
        return said.again() ? said.furtherSource() : said.first(act.at());
    }
}
