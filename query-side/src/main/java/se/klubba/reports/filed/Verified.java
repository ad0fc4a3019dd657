package se.klubba.reports.filed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of running a filed report again.
 *
 * @param same whether it has the bytes that were filed
 * @param from where the bytes begin to be others; null where they are the same, where the filed ones are not kept as a document, or where it
 *     was not run
 * @param differences none where it is the same
 */
public record Verified(
        String filing,
        String report,
        boolean same,
        @Nullable Spot from,
        List<Difference> differences) {
    /**
     * A place in a file.
     *
     * @param line from 1
     * @param column from 1, in bytes
     */
    public record Spot(int line, int column) {}

    static Verified same(Filed filed) {
        return of(filed, true, null, List.of());
    }

    /** Without a run, or without the bytes that were filed. */
    static Verified other(Filed filed, @Nullable Spot from, List<Difference> differences) {
        return of(filed, false, from, differences);
    }

    private static Verified of(Filed filed, boolean same, @Nullable Spot from, List<Difference> differences) {
        var report = filed.report();
        return new Verified(report.filing().value(), report.report(), same, from, differences);
    }
}
