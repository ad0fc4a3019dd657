package se.klubba.people.renaming;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;
import se.klubba.people.event.PersonEvent.PersonRenamed;

@Component
class RenamingPerson implements Rule<RenamePerson> {
    @Override
    public List<? extends KlubbaEvent> decide(RenamePerson act, Facts facts) {
        var saying = Saying.of(act, act.person().key(), facts, at -> new PersonRenamed(act.person(), act.name(), at));
        return saying.again()
                ? saying.furtherSource()
                : saying.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
