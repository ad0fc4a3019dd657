package se.klubba.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/** How much of the heap this process takes. */
public final class Heap {
    private Heap() {}

    /** From now on. */
    public static void forget() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** In MB, what was on it at the most; what could have been collected is in it. */
    public static double peak() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
