package se.klubba.matters.linking;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;

@Component
class Linking implements Rule<LinkMatters> {
    @Override
    public List<KlubbaEvent> decide(LinkMatters act, Facts facts) {
        var said = Saying.of(act, facts);
        if (said.again()) {
            return said.furtherSource();
        }
        return said.first(
                Matter.procedure(act, List.of(act.matter(), act.to()), facts).occurrence());
    }
}
