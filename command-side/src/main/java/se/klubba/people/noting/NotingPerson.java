package se.klubba.people.noting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.people.event.PersonEvent.PersonNoted;

@Component
class NotingPerson implements Rule<NotePerson> {
    @Override
    public List<? extends KlubbaEvent> decide(NotePerson act, Facts facts) {
        var saying = Saying.of(act, act.person().key(), facts, at -> new PersonNoted(act.person(), act.name(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (Known.is(act.person(), facts)) {
            throw new Exists(act.person());
        }
        return saying.first(act.at());
    }
}
