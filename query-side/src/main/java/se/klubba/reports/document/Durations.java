package se.klubba.reports.document;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How many days each of some things took, of which the median and the longest are told. */
public final class Durations {
    /** For so many, a bit for each event of the log takes less than a set. */
    private static final int MANY = 10_000;

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
        var untold = untold();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i) >= least && days.get(i) <= most) {
                LongStream.of(firsts.get(i), lasts.get(i)).filter(untold).forEach(found::add);
            }
        }
        return found.list();
    }

    /** Of each fact whether it is the first time that it is asked for. */
    private LongPredicate untold() {
        if (days.size() < MANY) {
            var told = new HashSet<Long>();
            return told::add;
        }
        var told = new BitSet();
        return fact -> {
            int position = Math.toIntExact(fact);
            boolean first = !told.get(position);
            told.set(position);
            return first;
        };
    }

    /** The facts between which the longest lie. */
    public List<Long> factsOfLongest() {
        return factsBetween(most(), most());
    }
}
