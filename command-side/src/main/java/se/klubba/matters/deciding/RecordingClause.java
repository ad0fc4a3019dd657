package se.klubba.matters.deciding;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;

@Component
class RecordingClause implements Rule<RecordClause> {
    @Override
    public Class<RecordClause> act() {
        return RecordClause.class;
    }

    @Override
    public List<DecisionRecorded> decide(RecordClause act, Facts facts) {
        if (Known.is(act.decision(), facts)) {
            throw new Exists(act.decision());
        }
        var at = Matter.procedure(act, act.matters(), facts).occurrence();
        return List.of(new DecisionRecorded(act.decision(), act.meeting(), act.item(), act.matters(), act.words(), at));
    }
}
