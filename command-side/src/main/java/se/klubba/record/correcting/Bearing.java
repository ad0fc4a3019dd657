package se.klubba.record.correcting;

import java.util.HashSet;
import java.util.Set;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Party;
import se.klubba.kernel.Subjects;
import se.klubba.kernel.WaitsFor;

/** Under which keys stands what can rest on a fact: a fact tells about the things of its own feature, and only names the others. */
final class Bearing {
    private Bearing() {}

    static Set<Key> of(KlubbaEvent fact) {
        var things = Subjects.of(fact.getClass()).about();
        var keys = new HashSet<Key>();
        fact.keys().stream().filter(key -> things.contains(key.name())).forEach(thing -> {
            keys.add(thing);
            keys.add(Party.key(thing));
            keys.add(WaitsFor.key(thing));
        });
        return keys;
    }
}
