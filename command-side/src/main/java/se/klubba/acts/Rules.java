package se.klubba.acts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;

/** All rules, by their act: the one way in which an act is judged, alone or as an effect among others. */
public final class Rules {
    private final Map<Class<?>, Rule<?>> byAct = new HashMap<>();

    public Rules(Collection<? extends Rule<?>> rules) {
        for (var rule : rules) {
            var other = byAct.put(rule.act(), rule);
            if (other != null) {
                throw new IllegalStateException(
                        "two rules for " + rule.act().getName() + ": " + other + " and " + rule);
            }
        }
    }

    /** Every act that there is a rule for. */
    public Set<Class<?>> acts() {
        return byAct.keySet();
    }

    /** The keys of everything that the act names, and those that its rule asks for besides. */
    public Set<Key> concerning(Act act, Facts facts) {
        var keys = Named.keys(act);
        keys.addAll(ruleOf(act).concerning(act, facts));
        keys.addAll(DecisionWaits.concerning(act, facts));
        return keys;
    }

    /**
     * @throws Unknown when the act names something that is not on record
     * @throws se.klubba.kernel.Refusal when its rule says no
     * @throws IllegalArgumentException when what it says would be about nothing at all, or nobody could read it
     */
    public List<KlubbaEvent> decide(Act act, Facts facts) {
        WordsTaken.mustBeLegible(act);
        Named.mustBeKnown(act, facts);
        OnlyTold.refuse(act);
        var placed = Hour.in(act, facts);
        List<KlubbaEvent> recorded = List.copyOf(ruleOf(placed).decide(placed, facts));
        DecisionWaits.refuse(placed, recorded, facts);
        if (recorded.stream().anyMatch(event -> event.keys().isEmpty())) {
            throw new IllegalArgumentException(
                    "what is about nothing cannot be found again: name a matter, or the meeting");
        }
        return recorded;
    }

    @SuppressWarnings("unchecked") // put under the class that the rule itself names
    private <A extends Act> Rule<A> ruleOf(A act) {
        var rule = byAct.get(act.getClass());
        if (rule == null) {
            throw new IllegalStateException(
                    "there is no rule for " + act.getClass().getName());
        }
        return (Rule<A>) rule;
    }
}
