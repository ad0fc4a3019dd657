package se.klubba.axon.mongodb.views;

import java.util.ArrayList;
import java.util.List;

/**
 * From a number up to one that does not count any more; of days since the first of year 1, or of how many events were known.
 *
 * @param from not below 0
 * @param until {@link #OPEN} where it has no end
 */
public record Span(long from, long until) {
    public static final long OPEN = Long.MAX_VALUE;
    public static final Span ALWAYS = new Span(0, OPEN);

    /** A block is 16 times as long as the one before. */
    private static final int STEP = 4;

    private static final int SMALLEST = 4;
    private static final int LARGEST = 32;

    public Span {
        if (from < 0 || until <= from) {
            throw new IllegalArgumentException("[" + from + ", " + until + ") is no span");
        }
    }

    public boolean has(long number) {
        return from <= number && number < until;
    }

    /**
     * Under which it is found: the one or two blocks of the smallest size that is not shorter than it is, so that few of those that are found
     * under the blocks of a number do not have it.
     */
    List<String> blocks() {
        if (until == OPEN) {
            return List.of("*");
        }
        int size = SMALLEST;
        while (size < LARGEST && 1L << size < until - from) {
            size += STEP;
        }
        var blocks = new ArrayList<String>();
        for (long block = from >> size; block <= (until - 1) >> size; block++) {
            blocks.add(block(size, block));
        }
        return blocks;
    }

    /** Under which all are found that have this number, and some that do not. */
    static List<String> blocksWith(long number) {
        var blocks = new ArrayList<String>();
        blocks.add("*");
        for (int size = SMALLEST; size <= LARGEST; size += STEP) {
            blocks.add(block(size, number >> size));
        }
        return blocks;
    }

    private static String block(int size, long number) {
        return Integer.toString(size, 36) + '.' + Long.toString(number, 36);
    }
}
