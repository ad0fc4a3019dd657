package se.klubba.records.resolving;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** One that shares its beginning or its end, where there is one. */
    public Optional<String> like(String verb) {
        var start = verb.substring(0, Math.min(4, verb.length()));
        return byVerb.keySet().stream()
                .filter(v -> v.startsWith(start) || v.toLowerCase(Locale.ROOT).endsWith(verb.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public Map<String, ActShape> all() {
        return byVerb;
    }
}
