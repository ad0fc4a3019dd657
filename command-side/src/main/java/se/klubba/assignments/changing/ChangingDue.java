package se.klubba.assignments.changing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.assignments.Assignment;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;
import se.klubba.meetings.Target;

@Component
class ChangingDue implements Rule<ChangeDue> {
    @Override
    public List<KlubbaEvent> decide(ChangeDue act, Facts facts) {
        var said = Saying.of(act, act.assignment().key(), facts, at -> new DueChanged(act.assignment(), act.due(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        Assignment.of(act.assignment(), facts).mustBeOpen(act.at().happenedOn());
        return said.first(Target.expect(AtMeeting.procedure(act, facts), act.due(), act, facts)
                .occurrence());
    }
}
