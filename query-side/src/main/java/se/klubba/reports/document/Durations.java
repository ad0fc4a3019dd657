package se.klubba.reports.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many days each of some things took, of which the median and the longest are told. */
public final class Durations {
    private record Taken(long days, List<Long> facts) {}

    private final List<Taken> all = new ArrayList<>();

    /** @param facts between which the days lie */
    public void add(long days, Long... facts) {
        all.add(new Taken(days, List.of(facts)));
    }

    /** Of an even number of them, what lies midway between the two in the middle; null of none. */
    public @Nullable BigDecimal median() {
        if (all.isEmpty()) {
            return null;
        }
        var inOrder = all.stream().mapToLong(Taken::days).sorted().toArray();
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

    /** Null of none. */
    public @Nullable BigDecimal longest() {
        return all.isEmpty() ? null : BigDecimal.valueOf(most());
    }

    private long most() {
        return all.stream().mapToLong(Taken::days).max().orElse(0);
    }

    /** How many of them took from {@code least} to {@code most} days, both included. */
    public long between(long least, long most) {
        return all.stream().filter(t -> t.days >= least && t.days <= most).count();
    }

    /** The facts between which all of them lie. */
    public List<Long> facts() {
        return all.stream().flatMap(t -> t.facts.stream()).distinct().toList();
    }

    /** The same of those that took from {@code least} to {@code most} days. */
    public List<Long> factsBetween(long least, long most) {
        return all.stream()
                .filter(t -> t.days >= least && t.days <= most)
                .flatMap(t -> t.facts.stream())
                .distinct()
                .toList();
    }

    /** The facts between which the longest lie. */
    public List<Long> factsOfLongest() {
        return factsBetween(most(), most());
    }
}
