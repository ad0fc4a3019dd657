package se.klubba.assignments.giving;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.Body;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.meetings.Target;

@Component
class Giving implements Rule<GiveAssignment> {
    @Override
    public List<KlubbaEvent> decide(GiveAssignment act, Facts facts) {
        var said = Saying.of(
                act,
                act.assignment().key(),
                facts,
                at -> new AssignmentGiven(
                        act.assignment(), act.matters(), act.by(), act.to(), act.due(), act.task(), at));
        if (said.again()) {
            return said.furtherSource();
        }
        if (Known.is(act.assignment(), facts)) {
            throw new Exists(act.assignment());
        }
        var procedure = Body.stands(Matter.procedure(act, facts), act.to(), act, facts);
        return said.first(Target.expect(procedure, act.due(), act, facts).occurrence());
    }
}
