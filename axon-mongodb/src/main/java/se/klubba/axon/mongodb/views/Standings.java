package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Which generation of each view is read and how far it has come, looked up for all of them at once and believed for a moment: what this process
 * keeps itself it knows sooner, and of another's it learns a moment later.
 */
final class Standings {
    private static final long BELIEVED = TimeUnit.MILLISECONDS.toNanos(20);

    private record Seen(Map<String, Generation> served, long at) {}

    private final List<View<?>> views;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Seen seen;

    Standings(List<View<?>> views) {
        this.views = views;
    }

    /** Null where none is complete. */
    @Nullable
    Generation served(View<?> view, Generations generations) {
        return served(view, generations, System.nanoTime() - BELIEVED);
    }

    /**
     * The same, looked up after a moment.
     *
     * @param since by the nanosecond clock
     */
    @Nullable
    Generation served(View<?> view, Generations generations, long since) {
        return seen(generations, since).served().get(view.name());
    }

    /** Those that are read. */
    List<Generation> all(Generations generations) {
        return List.copyOf(
                seen(generations, System.nanoTime() - BELIEVED).served().values());
    }

    /** The next one who asks looks again. */
    void forget() {
        seen = null;
    }

    private Seen seen(Generations generations, long since) {
        var before = seen;
        if (before != null && before.at() - since > 0) {
            return before;
        }
        lock.lock();
        try {
            // another thread may have looked meanwhile
            var now = seen;
            return now != null && now.at() - since > 0 ? now : look(generations);
        } finally {
            lock.unlock();
        }
    }

    private Seen look(Generations generations) {
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
        return looked;
    }
}
