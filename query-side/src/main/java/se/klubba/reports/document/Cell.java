package se.klubba.reports.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text what it says; of a number, what a page shows is the number in its language
 * @param number null where it is none
 * @param facts positions of the facts that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Cell(String text, @Nullable BigDecimal number, List<Long> facts) {
    public static final Cell EMPTY = new Cell("", null, List.of());

    public Cell {
        facts = WholeNumbers.copyOf(facts);
    }

    /** @param facts positions in the log */
    public static Cell of(String text, Long... facts) {
        return new Cell(text, null, List.of(facts));
    }

    public static Cell of(String text, Collection<Long> facts) {
        return new Cell(text, null, WholeNumbers.copyOf(facts));
    }

    public static Cell of(long number, Collection<Long> facts) {
        return of(BigDecimal.valueOf(number), facts);
    }

    public static Cell of(BigDecimal number, Collection<Long> facts) {
        return new Cell(number.toPlainString(), number, WholeNumbers.copyOf(facts));
    }
}
