package se.klubba.reports.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing that stands otherwise on the second day than on the first.
 *
 * @param before null where it was not there yet
 * @param after null where it is not there any more
 */
record Change(@Nullable Stand before, @Nullable Stand after) {
    /**
     * By the names of the things.
     *
     * @param byName the order of names
     */
    static Comparator<Change> order(Comparator<String> byName) {
        return Comparator.comparing(Change::thing, byName)
                .thenComparing(c -> c.one().key());
    }

    static List<Change> between(Map<String, Stand> before, Map<String, Stand> after) {
        var all = new ArrayList<Change>();
        before.forEach((key, was) -> {
            var is = after.get(key);
            if (is == null || !is.how().equals(was.how())) {
                all.add(new Change(was, is));
            }
        });
        after.forEach((key, is) -> {
            if (!before.containsKey(key)) {
                all.add(new Change(null, is));
            }
        });
        return all;
    }

    /** The later one of the two. */
    private Stand one() {
        return Objects.requireNonNull(after == null ? before : after, "nothing changed");
    }

    String thing() {
        return one().thing();
    }
}
