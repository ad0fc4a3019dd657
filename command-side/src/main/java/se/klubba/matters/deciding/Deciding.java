package se.klubba.matters.deciding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.klubba.acts.Act;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Rules;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Refusal;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;

/** Each effect is judged by its own rule, over what the effects before it left. */
@Component
class Deciding implements Rule<RecordDecision> {
    private final ObjectProvider<Rules> rules;

    /** @param rules all of them, this one included: asked for when the first decision is judged */
    Deciding(ObjectProvider<Rules> rules) {
        this.rules = rules;
    }

    @Override
    public Class<RecordDecision> act() {
        return RecordDecision.class;
    }

    @Override
    public Set<Key> concerning(RecordDecision act, Facts facts) {
        var keys = new HashSet<Key>();
        keys.add(Placed.at(act));
        for (var clause : Placed.clauses(act, facts)) {
            keys.add(clause.decision().key());
            clause.matters().forEach(matter -> keys.add(matter.key()));
            clause.effects().forEach(effect -> keys.addAll(rules.getObject().concerning(effect, facts)));
        }
        return keys;
    }

    @Override
    public List<KlubbaEvent> decide(RecordDecision act, Facts facts) {
        var recorded = new ArrayList<KlubbaEvent>();
        for (var clause : Placed.clauses(act, facts)) {
            if (clause.clause().decides()) {
                recorded.add(decided(act, clause, facts.then(recorded)));
            }
            for (var effect : clause.effects()) {
                recorded.addAll(judged(effect, clause, facts.then(recorded)));
            }
        }
        return recorded;
    }

    private static DecisionRecorded decided(RecordDecision act, Placed clause, Facts now) {
        Known.mustBe(now, clause.matters().toArray(MatterId[]::new));
        if (Known.is(clause.decision(), now)) {
            throw new Exists(clause.decision());
        }
        var at = Matter.procedure(act.with(clause.at()), clause.matters(), now).occurrence();
        return new DecisionRecorded(
                clause.decision(),
                act.meeting(),
                act.item(),
                clause.matters(),
                clause.clause().words(),
                at);
    }

    private List<KlubbaEvent> judged(Act effect, Placed clause, Facts now) {
        try {
            return rules.getObject().decide(effect, now);
        } catch (Refusal refusal) {
            throw new ClauseRefused(clause.clause().label(), effect, refusal);
        }
    }
}
