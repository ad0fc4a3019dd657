package se.klubba.records.resolving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.PersonId;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Minutes.KeyedAct;

/**
 * Whether an act of a file says what was recorded under its key. The digest names people by their identifiers; where a name is that of several
 * now, it was one of them, and which is found out by trying.
 */
final class SentBefore {
    /** Ways to take the names of one act, at the most. */
    private static final int MOST = 256;

    private final Verbs verbs;
    private final NamesOnRecord names;
    private final Things things;

    SentBefore(Verbs verbs, NamesOnRecord names, Things things) {
        this.verbs = verbs;
        this.names = names;
        this.things = things;
    }

    /** What short names stand for in what was recorded is known from then on. */
    boolean same(KeyedAct act, Before before) {
        var candidates = new LinkedHashMap<String, List<Identifier>>();
        Said.of(act, verbs, name -> named(name, candidates, Map.of()));
        for (var way : ways(candidates)) {
            if (before.said(Said.of(act, verbs, name -> named(name, candidates, way)), names)) {
                way.forEach(things::known);
                return true;
            }
        }
        return false;
    }

    private String named(String name, Map<String, List<Identifier>> candidates, Map<String, Identifier> way) {
        var declared = things.declared(name);
        if (declared == null) {
            return name;
        }
        if (declared.kind() != Kind.PERSON) {
            return declared.name();
        }
        var found = things.known(name);
        if (found != null) {
            return found.value();
        }
        candidates.computeIfAbsent(name, _ -> names.named(PersonId.class, declared.name()));
        var meant = way.get(name);
        return meant == null ? "nobody of that name" : meant.value();
    }

    private static List<Map<String, Identifier>> ways(Map<String, List<Identifier>> candidates) {
        var ways = new ArrayList<Map<String, Identifier>>();
        ways.add(Map.of());
        candidates.forEach((name, some) -> {
            if (some.isEmpty() || ways.size() * some.size() > MOST) {
                return;
            }
            var more = new ArrayList<Map<String, Identifier>>();
            for (var way : ways) {
                for (var one : some) {
                    var with = new HashMap<>(way);
                    with.put(name, one);
                    more.add(with);
                }
            }
            ways.clear();
            ways.addAll(more);
        });
        return ways;
    }
}
