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
    /** @param byName the order of the names of the things, in which they are */
    static List<Change> between(Map<String, Stand> before, Map<String, Stand> after, Comparator<String> byName) {
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
        all.sort(Comparator.comparing(Change::thing, byName)
                .thenComparing(c -> c.one().key()));
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
