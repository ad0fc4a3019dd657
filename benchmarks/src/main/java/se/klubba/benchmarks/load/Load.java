package se.klubba.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does one thing again and again, from several threads at once. */
public final class Load {
    private Load() {}

    /** One thing that a thread does; what it throws ends the measurement. */
    @FunctionalInterface
    public interface Act {
        void once() throws Exception;
    }

    /**
     * How often it was done in a second. What is under way when the time is over is not counted.
     *
     * @param acts what each thread does, by its number from 0
     */
    public static double perSecond(int threads, Duration time, IntFunction<? extends Act> acts) {
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var ready = new CountDownLatch(threads);
            var go = new CountDownLatch(1);
            var counts = new ArrayList<Future<Long>>();
            for (int thread = 0; thread < threads; thread++) {
                var act = acts.apply(thread);
                counts.add(workers.submit(() -> {
                    ready.countDown();
                    go.await();
                    return count(act, time);
                }));
            }
            ready.await();
            go.countDown();
            return sum(counts) * 1e9 / time.toNanos();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long count(Act act, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        long done = 0;
        while (true) {
            act.once();
            if (System.nanoTime() - end > 0) {
                return done;
            }
            done++;
        }
    }

    private static long sum(List<Future<Long>> counts) throws InterruptedException {
        long sum = 0;
        for (var count : counts) {
            try {
                sum += count.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("what is measured failed", e.getCause());
            }
        }
        return sum;
    }
}
