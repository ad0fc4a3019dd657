package se.klubba.people.namingholders;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Term;
import se.klubba.meetings.AtMeeting;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;

@Component
class NamingHolders implements Rule<NameOfficeHolder> {
    @Override
    public List<? extends KlubbaEvent> decide(NameOfficeHolder act, Facts facts) {
        var term = act.term() != null ? act.term() : new Term(act.at().happenedOn(), null);
        var saying = Saying.of(
                act, act.office().key(), facts, at -> new OfficeHolderNamed(act.office(), act.person(), term, at));
        return saying.again()
                ? saying.furtherSource()
                : saying.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
