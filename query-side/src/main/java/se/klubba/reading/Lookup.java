package se.klubba.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a question looks up of one kind: what is at hand, and what was asked for that is not there yet. */
final class Lookup<K, V> {
    private final Function<Set<K>, Map<K, V>> find;
    private final Map<K, V> there = new HashMap<>();
    private final Set<K> missing = new HashSet<>();
    private final Set<K> asked = new HashSet<>();

    /** @param find looks some up together, and has an answer for each of them */
    Lookup(Function<Set<K>, Map<K, V>> find) {
        this.find = find;
    }

    /** Null where it is not at hand: it is there after the next {@link #fetch}. */
    @Nullable
    V at(K key) {
        asked.add(key);
        var found = there.get(key);
        if (found == null) {
            missing.add(key);
        }
        return found;
    }

    /** These are likely to be asked for: they are there after the next {@link #fetch}. */
    void expect(Collection<K> keys) {
        keys.stream().filter(key -> !there.containsKey(key)).forEach(missing::add);
    }

    /** Begins anew to count what is asked for. */
    void begin() {
        asked.clear();
    }

    Set<K> asked() {
        return Set.copyOf(asked);
    }

    /** What was asked for of each. */
    static <V, K> Map<V, Set<K>> asked(Map<V, ? extends Lookup<K, ?>> lookups) {
        return lookups.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().asked()));
    }

    boolean lacks() {
        return !missing.isEmpty();
    }

    void fetch() {
        var now = Set.copyOf(missing);
        missing.clear();
        there.putAll(find.apply(now));
    }

    /** All that these lack, each of them beside the others. */
    static void fetch(Collection<Lookup<?, ?>> lacking) {
        if (lacking.size() <= 1) {
            lacking.forEach(Lookup::fetch);
            return;
        }
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            var fetched = lacking.stream()
                    .map(one -> CompletableFuture.runAsync(one::fetch, each))
                    .toList();
            fetched.forEach(Lookup::await);
        }
    }

    private static void await(CompletableFuture<Void> fetched) {
        try {
            fetched.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
