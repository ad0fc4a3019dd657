package se.klubba.assignments.changing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.assignments.Assignment;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;
import se.klubba.meetings.Target;

@Component
class Continuing implements Rule<ContinueAssignment> {
    @Override
    public List<KlubbaEvent> decide(ContinueAssignment act, Facts facts) {
        var said = Saying.of(
                act, act.assignment().key(), facts, at -> new AssignmentContinued(act.assignment(), act.due(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Assignment.of(act.assignment(), facts).mustBeOpen(act.at().happenedOn());
        var procedure = AtMeeting.procedure(act, facts);
        if (act.due() != null) {
            Target.expect(procedure, act.due(), act, facts);
        }
        return said.first(procedure.occurrence());
    }
}
