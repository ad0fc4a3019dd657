package se.klubba.people.noting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.people.event.PersonEvent.PrincipalNoted;

@Component
class NotingPrincipal implements Rule<NotePrincipal> {
    @Override
    public List<? extends KlubbaEvent> decide(NotePrincipal act, Facts facts) {
        var saying = Saying.of(
                act,
                act.principal().key(),
                facts,
                at -> new PrincipalNoted(act.principal(), act.name(), act.kind(), act.partOf(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (Known.is(act.principal(), facts)) {
            throw new Exists(act.principal());
        }
        return saying.first(act.at());
    }
}
