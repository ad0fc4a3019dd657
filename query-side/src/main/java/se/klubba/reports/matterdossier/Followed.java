package se.klubba.reports.matterdossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.timeline.Fact;

/**
 * Facts about things of which only some turn out to belong. What is told of one before that is known (an imprecise day comes last in its
 * period) is held until then.
 */
final class Followed<K> {
    private final Map<K, List<Fact>> followed = new LinkedHashMap<>();
    private final Map<K, List<Fact>> early = new HashMap<>();
    private final Set<K> others = new HashSet<>();

    void follow(K thing) {
        var before = early.remove(thing);
        others.remove(thing);
        followed.putIfAbsent(thing, before == null ? new ArrayList<>() : before);
    }

    /** It began elsewhere; unless it is followed already, nothing of it has to be held any more. */
    void pass(K thing) {
        early.remove(thing);
        others.add(thing);
    }

    void add(K thing, Fact fact) {
        var facts = followed.get(thing);
        if (facts != null) {
            facts.add(fact);
        } else if (!others.contains(thing)) {
            early.computeIfAbsent(thing, _ -> new ArrayList<>()).add(fact);
        }
    }

    boolean follows(K thing) {
        return followed.containsKey(thing);
    }

    /** Of all that are followed, each in the order in which it was told of. */
    Stream<List<Fact>> all() {
        return followed.values().stream();
    }
}
