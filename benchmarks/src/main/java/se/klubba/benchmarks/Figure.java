package se.klubba.benchmarks;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured, once a round.
 *
 * @param section under which it is shown
 * @param values in the order of the rounds, at least one
 */
public record Figure(
        String section, String name, String unit, @Nullable Goal goal, List<Double> values) {
    public Figure {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("never measured: " + name);
        }
    }

    private List<Double> sorted() {
        return values.stream().sorted().toList();
    }

    public double min() {
        return sorted().getFirst();
    }

    /** Of an even number, the mean of the two in the middle. */
    public double median() {
        var sorted = sorted();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    public double max() {
        return sorted().getLast();
    }

    /** Whether the median reaches the goal; null without one. */
    public @Nullable Boolean met() {
        return goal == null ? null : goal.metBy(median());
    }

    /** Three digits that tell something. */
    static String shown(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
