package se.klubba.records;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.kernel.Key;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.meetings.AtMeeting;

@Component
class RecordingClause implements Rule<RecordClause> {
    @Override
    public Class<RecordClause> act() {
        return RecordClause.class;
    }

    @Override
    public Set<Key> concerning(RecordClause act, Facts facts) {
        var keys = new HashSet<>(AtMeeting.concerning(act));
        keys.addAll(Known.keys(act.decision(), act.meeting()));
        keys.addAll(Known.keys(act.matters().toArray(MatterId[]::new)));
        return keys;
    }

    @Override
    public List<DecisionRecorded> decide(RecordClause act, Facts facts) {
        Known.mustBe(facts, act.meeting());
        Known.mustBe(facts, act.matters().toArray(MatterId[]::new));
        if (Known.is(act.decision(), facts)) {
            throw new Exists(act.decision());
        }
        var at = AtMeeting.procedure(act, facts).occurrence();
        return List.of(new DecisionRecorded(act.decision(), act.meeting(), act.item(), act.matters(), act.words(), at));
    }
}
