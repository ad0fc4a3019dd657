package se.klubba.records.resolving;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Node;

/** The decisions of the same file that an act points at, by the key of their clause: {@code decision: 7/a}, or {@code a} in its own item. */
final class DecisionsNamed {
    private static final Set<String> FIELDS = Set.of("decision", "by");

    private DecisionsNamed() {}

    /** The keys that may be meant; not each of them needs to be one of the file. */
    static Set<String> in(KeyedAct act) {
        var keys = new HashSet<String>();
        for (var form : act.forms()) {
            if (form.arguments() instanceof Node.Fields(var byName, var _) && byName.containsKey("decision")) {
                FIELDS.forEach(field -> {
                    if (key(byName.get(field)) instanceof Node.Text(var key, var _)) {
                        keys.addAll(keys(key, act));
                    }
                });
            }
        }
        return keys;
    }

    /** Also where it says of which meeting, which may be the one of the file. */
    private static @Nullable Node key(@Nullable Node written) {
        return written instanceof Node.Fields(var byName, var _) ? byName.get("key") : written;
    }

    static Set<String> keys(String written, KeyedAct act) {
        return act.item() == null ? Set.of(written) : Set.of(written, act.item() + "/" + written);
    }
}
