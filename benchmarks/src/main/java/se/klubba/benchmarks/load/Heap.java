package se.klubba.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** How much of the heap this process takes, looked at again and again. */
public final class Heap {
    private static final int AGAIN_MILLIS = 10;
    private static final AtomicLong PEAK = new AtomicLong();

    static {
        Thread.ofPlatform().daemon().name("heap").start(Heap::watch);
    }

    private Heap() {}

    private static void watch() {
        var memory = ManagementFactory.getMemoryMXBean();
        while (true) {
            PEAK.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
            try {
                Thread.sleep(AGAIN_MILLIS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** Begins anew. */
    public static void forget() {
        PEAK.set(0);
    }

    /** In MiB, what was on it at the most; what could have been collected is in it. */
    public static double peak() {
        return PEAK.get() / (double) (1 << 20);
    }
}
