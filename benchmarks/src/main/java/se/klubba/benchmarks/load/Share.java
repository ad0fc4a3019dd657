package se.klubba.benchmarks.load;

import java.util.Arrays;

/** Percentiles. */
public final class Share {
    private Share() {}

    /** The smallest value that this many per cent do not exceed. */
    public static double of(double[] values, int percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int at = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[Math.max(0, at)];
    }
}
