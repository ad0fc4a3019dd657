package se.klubba.matters.deciding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.kernel.Key;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.meetings.Quorum;

@Component
class RecordingClause implements Rule<RecordClause> {
    @Override
    public Class<RecordClause> act() {
        return RecordClause.class;
    }

    @Override
    public Set<Key> concerning(RecordClause act, Facts facts) {
        return quorum(act, facts).concerning();
    }

    @Override
    public List<DecisionRecorded> decide(RecordClause act, Facts facts) {
        if (Known.is(act.decision(), facts)) {
            throw new Exists(act.decision());
        }
        var at = quorum(act, facts)
                .expect(Matter.procedure(act, act.matters(), facts), act)
                .occurrence();
        return List.of(new DecisionRecorded(act.decision(), act.meeting(), act.item(), act.matters(), act.words(), at));
    }

    private static Quorum quorum(RecordClause act, Facts facts) {
        return new Quorum(act.meeting(), act.item(), facts);
    }
}
