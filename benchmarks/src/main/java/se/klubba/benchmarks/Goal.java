package se.klubba.benchmarks;

/** What a figure is to reach; it is fought for, not built to. */
public record Goal(double value, boolean atLeast) {
    static Goal atLeast(double value) {
        return new Goal(value, true);
    }

    static Goal atMost(double value) {
        return new Goal(value, false);
    }

    boolean metBy(double median) {
        return atLeast ? median >= value : median <= value;
    }

    @Override
    public String toString() {
        return (atLeast ? "≥ " : "≤ ") + Figure.shown(value);
    }
}
