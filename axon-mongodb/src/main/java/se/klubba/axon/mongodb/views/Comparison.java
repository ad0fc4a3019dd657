package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.Views.Difference;

/**
 * What is kept, compared with a fold of the log up to where it stands.
 *
 * @param generation as it stood before what is kept is read: what has moved since is compared where it stands itself
 */
record Comparison<V>(View<V> view, Generation generation, Kept<V> kept, Folds folds) {
    private static final int SAMPLE = 300;
    private static final int STRETCHES = 20;
    private static final int STRETCH = 10;

    /** All keys. */
    List<Difference> all() {
        var differences = new ArrayList<Difference>();
        Set<String> folded = ConcurrentHashMap.newKeySet();
        var failed = folds.sweep(0, generation.position(), generation.position(), Sweep.Steps.UNHEARD)
                .run(List.of(folds.wanted(view, some -> {
                    some.forEach(one -> folded.add(one.key()));
                    var found = compared(some);
                    synchronized (differences) {
                        differences.addAll(found);
                    }
                })));
        for (var failure : failed.values()) {
            throw failure;
        }
        kept.keys(key -> {
            if (!folded.contains(key)) {
                differences.addAll(compared(Set.of(key), List.of()));
            }
        });
        return differences;
    }

    /** Of a small log all keys, else some of those that are kept and some of those that the log names. */
    List<Difference> sample(Random random) {
        long head = generation.position();
        if (head <= folds.eventsAtOnce()) {
            return all();
        }
        var keys = new HashSet<String>();
        for (int i = 0; i < STRETCHES; i++) {
            long from = random.nextLong(head - STRETCH);
            try (var events = folds.log().read(from, from + STRETCH, EventCriteria.havingAnyTag())) {
                keys.addAll(Folds.named(folds.skips().applied(view), events.toList()));
            }
        }
        keys.addAll(kept.someKeys(SAMPLE, random));
        return Folds.parts(view, keys).stream()
                .flatMap(some -> compared(some, folds.at(view, some, head)).stream())
                .toList();
    }

    private List<Difference> compared(List<Stored<V>> folded) {
        return compared(folded.stream().map(Stored::key).toList(), folded);
    }

    private List<Difference> compared(Collection<String> keys, List<Stored<V>> folded) {
        var expected = folded.stream().collect(Collectors.toMap(Stored::key, one -> one));
        var there = kept.find(keys).stream().collect(Collectors.toMap(Stored::key, one -> one));
        return keys.stream()
                .map(key -> difference(key, there.get(key), expected.get(key)))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Difference difference(
            String key, @Nullable Stored<V> stored, @Nullable Stored<V> foldedUpToThere) {
        var folded = stored != null && stored.position() >= generation.position()
                ? folds.at(view, key, stored.position() + 1)
                : foldedUpToThere;
        if (stored == null || folded == null) {
            return stored == folded ? null : new Difference(key, position(stored), position(folded));
        }
        boolean same = stored.position() == folded.position()
                && kept.written(stored.value()).equals(kept.written(folded.value()))
                && kept.rowsAgree(key);
        return same ? null : new Difference(key, stored.position(), folded.position());
    }

    private static long position(@Nullable Stored<?> stored) {
        return stored == null ? -1 : stored.position();
    }
}
