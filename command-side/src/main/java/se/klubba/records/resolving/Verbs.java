package se.klubba.records.resolving;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Recordable;
import se.klubba.acts.Rules;
import se.klubba.kernel.Occurrence;

/** The acts that a record file can hold, by the verb that each says of itself. One whose parts cannot be written in a file is none. */
public final class Verbs {
    private final SortedMap<String, ActShape> byVerb = new TreeMap<>();

    /** Of all acts that there is a rule for. */
    public static Verbs of(Rules rules) {
        return new Verbs(rules.acts());
    }

    public Verbs(Collection<Class<?>> acts) {
        for (var act : acts) {
            if (act.isAnnotationPresent(Recordable.class)) {
                var shape = ActShape.of(act);
                if (!shape.receivedAsItself()
                        && shape.components().stream()
                                .filter(c -> c.getType() != Occurrence.class)
                                .allMatch(c -> Values.canRead(ActShape.typeOf(c)))) {
                    byVerb.put(shape.verb(), shape);
                }
            }
        }
    }

    @Nullable
    public ActShape get(String verb) {
        return byVerb.get(verb);
    }

    /** All that may be written in a file, corrections among them. */
    Set<String> written() {
        var all = new TreeSet<>(byVerb.keySet());
        all.addAll(Corrections.VERBS);
        return all;
    }

    public Map<String, ActShape> all() {
        return byVerb;
    }
}
