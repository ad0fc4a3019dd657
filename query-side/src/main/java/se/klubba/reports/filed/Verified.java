package se.klubba.reports.filed;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of running a filed report again.
 *
 * @param outcome whether it has the bytes that were filed
 * @param from where the bytes begin to be others; null where they are the same, where the filed ones are not kept as a document, or where it
 *     was not run
 * @param differences none where it is the same
 */
public record Verified(
        String filing,
        String report,
        Outcome outcome,
        @Nullable Spot from,
        List<Difference> differences) {
    /** Whether what was filed comes out again. */
    public enum Outcome {
        SAME,
        DIFFERS,
        /** Its definition has moved on, so that nothing is said of whether it would be the same. */
        CANNOT_BE_RUN_AS_IT_WAS;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A place in a file.
     *
     * @param line from 1
     * @param column from 1, in bytes
     */
    public record Spot(int line, int column) {}

    static Verified same(Filed filed) {
        return of(filed, Outcome.SAME, null, List.of());
    }

    /** Without a run, or without the bytes that were filed. */
    static Verified other(Filed filed, @Nullable Spot from, List<Difference> differences) {
        return of(filed, Outcome.DIFFERS, from, differences);
    }

    /** @param differences of what it depends on */
    static Verified movedOn(Filed filed, List<Difference> differences) {
        return of(filed, Outcome.CANNOT_BE_RUN_AS_IT_WAS, null, differences);
    }

    private static Verified of(Filed filed, Outcome outcome, @Nullable Spot from, List<Difference> differences) {
        var report = filed.report();
        return new Verified(report.filing().value(), report.report(), outcome, from, differences);
    }
}
