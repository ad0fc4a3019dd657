package se.klubba.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Positions of facts in the log, in four bytes each: a fold may keep very many. */
public final class Positions {
    private int[] all = new int[2];
    private int size;

    public void add(long position) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = Math.toIntExact(position);
    }

    public int size() {
        return size;
    }

    /** In the order in which they were added. */
    public List<Long> list() {
        return IntStream.range(0, size).mapToObj(i -> (long) all[i]).toList();
    }
}
