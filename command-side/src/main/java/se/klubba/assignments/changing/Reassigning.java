package se.klubba.assignments.changing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.assignments.Assignment;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReassigned;
import se.klubba.bodies.Body;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Reassigning implements Rule<Reassign> {
    @Override
    public List<KlubbaEvent> decide(Reassign act, Facts facts) {
        var said = Saying.of(
                act, act.assignment().key(), facts, at -> new AssignmentReassigned(act.assignment(), act.to(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Assignment.of(act.assignment(), facts).mustBeOpen(act.at().happenedOn());
        return said.first(Body.stands(AtMeeting.procedure(act, facts), act.to(), act, facts)
                .occurrence());
    }
}
