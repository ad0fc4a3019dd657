package se.klubba.matters.deciding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    public Set<Key> concerning(RecordClause act, Facts facts) {
        var quorum = quorum(act, facts);
        return quorum == null ? Set.of() : quorum.concerning();
    }

    @Override
    public List<DecisionRecorded> decide(RecordClause act, Facts facts) {
        if (Known.is(act.decision(), facts)) {
            throw new Exists(act.decision());
        }
        var procedure = Matter.procedure(act, act.matters(), facts);
        var quorum = quorum(act, facts);
        var at = (quorum == null ? procedure : quorum.expect(procedure, act)).occurrence();
        return List.of(new DecisionRecorded(
                act.decision(),
                act.meeting(),
                act.item(),
                act.matters(),
                act.words(),
                act.way(),
                act.delegate(),
                act.subject(),
                at));
    }

    /** Null between meetings: nobody has to be there. */
    private static @Nullable Quorum quorum(RecordClause act, Facts facts) {
        return act.meeting() == null ? null : new Quorum(act.meeting(), act.item(), facts);
    }
}
