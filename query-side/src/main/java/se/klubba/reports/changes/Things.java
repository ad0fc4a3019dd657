package se.klubba.reports.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.klubba.reading.Standing;
import se.klubba.reports.Positions;
import se.klubba.reports.Recall;
import se.klubba.timeline.Fact;

/** The things of one kind: of each it is kept where its facts are in the log, and these are read again, for some things at a time. */
final class Things {
    /** So many facts are in memory at a time, and those of one thing. */
    private static final int AT_A_TIME = 4_096;

    private final Recall recall;
    private final Map<String, Thing> all = new TreeMap<>();

    private static final class Thing {
        private final Positions facts = new Positions();
        private boolean moved;
    }

    Things(Recall recall) {
        this.recall = recall;
    }

    /** @param moved whether it happened between the two days */
    void add(String key, Fact fact, boolean moved) {
        var thing = all.computeIfAbsent(key, _ -> new Thing());
        thing.facts.add(fact.entry());
        thing.moved |= moved;
    }

    /** What is on record about one; nothing where there is none of that key. */
    Standing standing(String key) {
        var thing = all.get(key);
        return new Standing(
                thing == null ? List.of() : recall.of(thing.facts.list()).toList());
    }

    /**
     * Hands them on by key.
     *
     * @param still whether those are among them of which nothing happened between the two days
     */
    void forEach(boolean still, BiConsumer<String, Standing> next) {
        var some = new ArrayList<String>();
        int facts = 0;
        for (var entry : all.entrySet()) {
            var thing = entry.getValue();
            if (still || thing.moved) {
                some.add(entry.getKey());
                facts += thing.facts.size();
            }
            if (facts >= AT_A_TIME) {
                tell(some, next);
                some.clear();
                facts = 0;
            }
        }
        tell(some, next);
    }

    private void tell(List<String> keys, BiConsumer<String, Standing> next) {
        var wanted =
                keys.stream().flatMap(key -> entries(key).stream()).distinct().toList();
        var facts = recall.of(wanted).collect(Collectors.toMap(Fact::entry, Function.identity()));
        keys.forEach(key -> next.accept(
                key,
                new Standing(entries(key).stream()
                        .map(entry -> Objects.requireNonNull(facts.get(entry), "what was told is there"))
                        .toList())));
    }

    private List<Long> entries(String key) {
        return Objects.requireNonNull(all.get(key)).facts.list();
    }
}
