package se.klubba.reports.filed;

import java.util.List;

/**
 * What came of running a filed report again.
 *
 * @param same whether it has the bytes that were filed
 * @param differences none where it is the same
 */
public record Verified(String filing, String report, boolean same, List<Difference> differences) {
    static Verified of(Filed filed, List<Difference> differences) {
        return new Verified(
                filed.report().filing().value(), filed.report().report(), differences.isEmpty(), differences);
    }
}
