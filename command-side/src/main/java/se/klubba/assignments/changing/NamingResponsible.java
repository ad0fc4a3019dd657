package se.klubba.assignments.changing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.assignments.Assignment;
import se.klubba.assignments.event.AssignmentEvent.ResponsibleNamed;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class NamingResponsible implements Rule<NameResponsible> {
    @Override
    public List<KlubbaEvent> decide(NameResponsible act, Facts facts) {
        var said = Saying.of(
                act, act.assignment().key(), facts, at -> new ResponsibleNamed(act.assignment(), act.person(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Assignment.of(act.assignment(), facts).mustBeOpen(act.at().happenedOn());
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
