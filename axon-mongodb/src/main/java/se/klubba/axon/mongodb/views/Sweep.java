package se.klubba.axon.mongodb.views;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.Criteria;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Undecoded;

/**
 * Folds every key of several views from one reading of the log, of which it holds a partition at a time in memory.
 *
 * @param from keys that events of [from, to) name are folded
 * @param to over the first so many events
 * @param until how much of the log is read: later events only hide
 * @param eventsAtOnce how many events one thread holds, about
 */
record Sweep(Folds folds, long from, long to, long until, int eventsAtOnce, Steps steps) {
    private static final int THREADS = 2;
    private static final int KEYS_AT_ONCE = 100;

    /** Told how far a sweep has come, from any of its threads. */
    interface Steps {
        Steps UNHEARD = new Steps() {
            @Override
            public void read() {}

            @Override
            public void folded(int partition, int of) {}
        };

        /** One event more was read. */
        void read();

        /** One part more was folded; from now on nothing is read. */
        void folded(int partitions, int of);
    }

    /** @param sink given them as they come, from any thread; nothing of what comes may count if the sweep fails for this view */
    record Wanted<V>(View<V> view, Consumer<List<Stored<V>>> sink) {}

    /** @return the earliest event that a view could not get past, by the name of the view, for those that could not */
    Map<String, FoldFailed> run(Collection<? extends Wanted<?>> wanted) {
        return new Run(wanted).run();
    }

    private final class Run {
        private final Collection<? extends Wanted<?>> wanted;
        private final Map<String, FoldFailed> failed = new ConcurrentHashMap<>();
        private final Map<Wanted<?>, Set<String>> homeless = new ConcurrentHashMap<>();

        Run(Collection<? extends Wanted<?>> wanted) {
            this.wanted = wanted;
        }

        Map<String, FoldFailed> run() {
            if (until <= eventsAtOnce) {
                try (var events = folds.log().undecoded(0, until)) {
                    var excerpt = excerpt(events.peek(_ -> steps.read()));
                    wanted.forEach(one -> fold(one, excerpt, _ -> true, null));
                }
                steps.folded(1, 1);
                return failed;
            }
            try (var spill = Spill.of(folds.log(), until, eventsAtOnce, steps::read)) {
                inParallel(spill);
                homeless.forEach((one, keys) -> foldHomeless(one, List.copyOf(keys), spill));
            }
            return failed;
        }

        private void inParallel(Spill spill) {
            try (var threads = Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("views-fold", 0).factory())) {
                var done = IntStream.range(0, spill.size())
                        .<Future<?>>mapToObj(p -> threads.submit(() -> fold(spill, p)))
                        .toList();
                for (int p = 0; p < done.size(); p++) {
                    try {
                        done.get(p).get();
                    } catch (ExecutionException | InterruptedException e) {
                        threads.shutdownNow();
                        throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
                    }
                    steps.folded(p + 1, done.size());
                }
            }
        }

        private void fold(Spill spill, int partition) {
            var excerpt = excerpt(spill.partition(partition));
            wanted.forEach(one -> fold(one, excerpt, home -> home == partition, spill));
        }

        /** @param spill null where the excerpt has all of the log */
        private <V> void fold(Wanted<V> one, Excerpt excerpt, IntPredicate here, @Nullable Spill spill) {
            guarded(one, () -> {
                var named = Folds.named(
                        one.view(),
                        excerpt.events().stream()
                                .filter(e -> e.position() >= from && e.position() < to)
                                .toList());
                if (spill != null) {
                    named.removeIf(key -> {
                        int home = spill.home(one.view().concerning(key));
                        if (home == Spill.NOWHERE) {
                            homeless.computeIfAbsent(one, _ -> ConcurrentHashMap.newKeySet())
                                    .add(key);
                        }
                        return !here.test(home);
                    });
                }
                fold(one, named, excerpt);
            });
        }

        private <V> void foldHomeless(Wanted<V> one, List<String> keys, Spill spill) {
            for (int first = 0; first < keys.size(); first += KEYS_AT_ONCE) {
                var some = keys.subList(first, Math.min(first + KEYS_AT_ONCE, keys.size()));
                var concerning = Criteria.matching(EventCriteria.either(
                        some.stream().map(one.view()::concerning).toList()));
                guarded(
                        one,
                        () -> fold(one, some, excerpt(spill.all().filter(e -> concerning.test(e.name(), e.tags())))));
            }
        }

        private <V> void fold(Wanted<V> one, Collection<String> keys, Excerpt excerpt) {
            one.sink()
                    .accept(Folds.all(
                            keys,
                            key -> folds.told(
                                    one.view(), key, excerpt.matching(one.view().concerning(key)), to)));
        }

        private void guarded(Wanted<?> one, Runnable work) {
            try {
                work.run();
            } catch (FoldFailed failure) {
                failed.merge(one.view().name(), failure, FoldFailed::orEarlier);
            }
        }

        private Excerpt excerpt(java.util.stream.Stream<Undecoded> events) {
            return Excerpt.of(
                    events.map(Undecoded::decoded).filter(this::counts).toList());
        }

        private boolean counts(LoggedEvent event) {
            return event.position() < to || folds.hiding().hides(event);
        }
    }
}
