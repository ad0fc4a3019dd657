package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which generation of each view is read and how far it has come, looked up for all of them at once and believed for a moment: what this process
 * keeps itself it knows sooner, and of another's it learns a moment later.
 */
final class Standings {
    private static final long BELIEVED = TimeUnit.MILLISECONDS.toNanos(20);

    private record Seen(Map<String, Generation> served, long at) {}

    private final List<View<?>> views;
    private volatile @Nullable Seen seen;

    Standings(List<View<?>> views) {
        this.views = views;
    }

    /** Null where none is complete. */
    @Nullable
    Generation served(View<?> view, Generations generations) {
        return seen(generations).served().get(view.name());
    }

    /** Those that are read. */
    List<Generation> all(Generations generations) {
        return List.copyOf(seen(generations).served().values());
    }

    /** The next one who asks looks again. */
    void forget() {
        seen = null;
    }

    private Seen seen(Generations generations) {
        var before = seen;
        if (before != null && System.nanoTime() - before.at() < BELIEVED) {
            return before;
        }
        long now = System.nanoTime();
        var byView = new HashMap<String, List<Generation>>();
        generations
                .all()
                .forEach(g ->
                        byView.computeIfAbsent(g.view(), _ -> new ArrayList<>()).add(g));
        var served = new HashMap<String, Generation>();
        for (var view : views) {
            var found = Generations.served(byView.getOrDefault(view.name(), List.of()), view.version());
            if (found != null) {
                served.put(view.name(), found);
            }
        }
        var looked = new Seen(Map.copyOf(served), now);
        seen = looked;
        return Objects.requireNonNull(looked);
    }
}
