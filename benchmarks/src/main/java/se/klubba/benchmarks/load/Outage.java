package se.klubba.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.benchmarks.load.Load.Act;

/** Does one thing again and again, from several threads at once, whatever is thrown: how long it was never done. */
public final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final long end;
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong longest = new AtomicLong();

    private Outage(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /**
     * Milliseconds from one that was done to the next, at the most.
     *
     * @param acts what each thread does, by its number from 0
     */
    public static double longest(int threads, Duration time, IntFunction<? extends Act> acts) {
        var outage = new Outage(time);
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                var act = acts.apply(thread);
                workers.execute(() -> outage.repeat(act));
            }
        }
        return outage.longest.get() / 1e6;
    }

    private void repeat(Act act) {
        while (System.nanoTime() - end < 0) {
            try {
                act.once();
                long now = System.nanoTime();
                longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
            } catch (Exception e) {
                LOG.debug("not done this time", e);
            }
        }
    }
}
