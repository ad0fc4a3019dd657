package se.klubba.reports.document;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import se.klubba.reports.WholeNumbers;

/** How many days each of some things took, of which the median and the longest are told. */
public final class Durations {
    private final WholeNumbers days = new WholeNumbers();
    private final WholeNumbers firsts = new WholeNumbers();
    private final WholeNumbers lasts = new WholeNumbers();

    /** @param from the fact with which the days begin, and {@code to} that with which they end: perhaps one and the same */
    public void add(long days, long from, long to) {
        this.days.add(days);
        firsts.add(from);
        lasts.add(to);
    }

    /** Of an even number of them, what lies midway between the two in the middle; null of none. */
    public @Nullable BigDecimal median() {
        if (days.isEmpty()) {
            return null;
        }
        var inOrder = each().sorted().toArray();
        int middle = inOrder.length / 2;
        return inOrder.length % 2 == 1
                ? BigDecimal.valueOf(inOrder[middle])
                : half(inOrder[middle - 1] + inOrder[middle]);
    }

    private static BigDecimal half(long number) {
        return number % 2 == 0
                ? BigDecimal.valueOf(number / 2)
                : BigDecimal.valueOf(number).divide(BigDecimal.TWO);
    }

    private LongStream each() {
        return days.list().stream().mapToLong(Long::longValue);
    }

    /** Null of none. */
    public @Nullable BigDecimal longest() {
        return days.isEmpty() ? null : BigDecimal.valueOf(most());
    }

    private long most() {
        return each().max().orElse(0);
    }

    /** How many of them took from {@code least} to {@code most} days, both included. */
    public long between(long least, long most) {
        return each().filter(d -> d >= least && d <= most).count();
    }

    /** The facts between which all of them lie. */
    public List<Long> facts() {
        return factsBetween(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** The same of those that took from {@code least} to {@code most} days. */
    public List<Long> factsBetween(long least, long most) {
        var found = new WholeNumbers();
        var told = new BitSet();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i) >= least && days.get(i) <= most) {
                add(firsts.get(i), told, found);
                add(lasts.get(i), told, found);
            }
        }
        return found.list();
    }

    private static void add(long fact, BitSet told, WholeNumbers to) {
        int position = Math.toIntExact(fact);
        if (!told.get(position)) {
            told.set(position);
            to.add(fact);
        }
    }

    /** The facts between which the longest lie. */
    public List<Long> factsOfLongest() {
        return factsBetween(most(), most());
    }
}
