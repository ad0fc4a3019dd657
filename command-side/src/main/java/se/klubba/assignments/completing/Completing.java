package se.klubba.assignments.completing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.assignments.Assignment;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Completing implements Rule<CompleteAssignment> {
    @Override
    public List<KlubbaEvent> decide(CompleteAssignment act, Facts facts) {
        var said = Saying.of(act, act.assignment().key(), facts, at -> new AssignmentCompleted(act.assignment(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Assignment.of(act.assignment(), facts).mustBeEndable(act.at().happenedOn());
        return said.first(AtMeeting.procedure(act, facts).occurrence());
    }
}
