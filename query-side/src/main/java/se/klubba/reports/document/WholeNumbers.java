package se.klubba.reports.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Whole numbers, in four bytes each: positions of facts in the log, of which a report may keep very many, or days. */
public final class WholeNumbers {
    private int[] all = new int[2];
    private int size;

    public void add(long number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = Math.toIntExact(number);
    }

    public int size() {
        return size;
    }

    /** @param index from 0, in the order in which they were added */
    public long get(int index) {
        return all[Objects.checkIndex(index, size)];
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Those that are not among some: the same object where none is. */
    public WholeNumbers without(BitSet some) {
        var rest = new WholeNumbers();
        list().stream().filter(number -> !some.get(Math.toIntExact(number))).forEach(rest::add);
        return rest.size == size ? this : rest;
    }

    /** As they are now, in the order in which they were added; it takes as little memory. */
    public List<Long> list() {
        return new Compact(Arrays.copyOf(all, size));
    }

    /** The same numbers, as {@link #list} keeps them. */
    public static List<Long> copyOf(Collection<Long> numbers) {
        return numbers instanceof Compact
                ? (Compact) numbers
                : new Compact(numbers.stream().mapToInt(Math::toIntExact).toArray());
    }

    private static final class Compact extends AbstractList<Long> implements RandomAccess {
        private final int[] all;

        Compact(int[] all) {
            this.all = all;
        }

        @Override
        public Long get(int index) {
            return (long) all[index];
        }

        @Override
        public int size() {
            return all.length;
        }
    }
}
