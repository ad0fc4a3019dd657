package se.klubba.reports.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure and the facts behind it.
 *
 * @param id stable, the same in every language; unique in its report
 * @param value null where there is nothing to make it of, as the median of nothing
 * @param unit as "days"; empty for a number of things
 * @param sums whether the figures of periods side by side add up to that of the whole
 * @param facts positions of the facts that it counts
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figure(String id, String label, @Nullable BigDecimal value, String unit, boolean sums, List<Long> facts) {
    public Figure {
        facts = WholeNumbers.copyOf(facts);
    }

    /** How many things there are, each told by one fact: those of two periods add up. */
    public static Figure count(String id, String label, Collection<Long> facts) {
        return new Figure(id, label, BigDecimal.valueOf(facts.size()), "", true, WholeNumbers.copyOf(facts));
    }

    /** Another number. */
    public static Figure measure(
            String id, String label, @Nullable BigDecimal value, String unit, Collection<Long> facts) {
        return new Figure(id, label, value, unit, false, WholeNumbers.copyOf(facts));
    }
}
