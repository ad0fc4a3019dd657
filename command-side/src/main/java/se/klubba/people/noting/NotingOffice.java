package se.klubba.people.noting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.people.event.PersonEvent.OfficeNoted;

@Component
class NotingOffice implements Rule<NoteOffice> {
    @Override
    public List<? extends KlubbaEvent> decide(NoteOffice act, Facts facts) {
        var saying = Saying.of(
                act,
                act.office().key(),
                facts,
                at -> new OfficeNoted(act.office(), act.name(), act.unit(), act.principal(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (Known.is(act.office(), facts)) {
            throw new Exists(act.office());
        }
        return saying.first(act.at());
    }
}
