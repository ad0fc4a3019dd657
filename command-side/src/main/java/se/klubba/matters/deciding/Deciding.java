package se.klubba.matters.deciding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Rules;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Refusal;

/** Each clause, and each effect of it, is judged by its own rule, over what those before it left. */
@Component
class Deciding implements Rule<RecordDecision> {
    private final ObjectProvider<Rules> rules;

    /** @param rules all of them, this one included: asked for when the first decision is judged */
    Deciding(ObjectProvider<Rules> rules) {
        this.rules = rules;
    }

    @Override
    public Set<Key> concerning(RecordDecision act, Facts facts) {
        var keys = new HashSet<Key>();
        keys.add(Placed.at(act));
        for (var clause : Placed.clauses(act, facts)) {
            keys.addAll(rules.getObject().concerning(clause.decided(), facts));
            clause.effects().forEach(effect -> keys.addAll(rules.getObject().concerning(effect, facts)));
        }
        return keys;
    }

    @Override
    public List<KlubbaEvent> decide(RecordDecision act, Facts facts) {
        var recorded = new ArrayList<KlubbaEvent>();
        for (var clause : Placed.clauses(act, facts)) {
            if (clause.clause().decides()) {
                recorded.addAll(rules.getObject().decide(clause.decided(), facts.then(recorded)));
            }
            for (var effect : clause.effects()) {
                recorded.addAll(judged(effect, clause, facts.then(recorded)));
            }
        }
        return recorded;
    }

    private List<KlubbaEvent> judged(Act effect, Placed clause, Facts now) {
        try {
            return rules.getObject().decide(effect, now);
        } catch (Refusal refusal) {
            throw new ClauseRefused(clause.clause().label(), effect, refusal);
        }
    }
}
