package se.klubba.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.reports.document.Cell;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowsAsideTest {
    private final RowsAside aside = new RowsAside();

    @AfterEach
    void close() {
        aside.close();
    }

    @Test
    void rows_of_several_tables_are_what_was_put() {
        var large = "å\u2028😀 ".repeat(40_000);
        var first = List.of(
                List.of(Cell.EMPTY, Cell.of("Länsråd\nGrupp", 7L, 3L, 7L)),
                List.of(Cell.of(large), Cell.of(new BigDecimal("12.50"), List.of(1_000_000L))));
        var second =
                List.of(List.of(Cell.of(-3, LongStream.range(0, 5_000).boxed().toList())));

        var firstAside = aside.put(2, first.stream());
        var none = aside.put(4, Stream.empty());
        var secondAside = aside.put(1, second.stream());
        aside.settle();

        assertThat(firstAside).isEqualTo(first);
        assertThat(none).isEmpty();
        assertThat(secondAside).isEqualTo(second);
    }

    @Test
    void a_row_that_has_not_a_cell_for_each_column_is_refused() {
        assertThatThrownBy(() -> aside.put(2, Stream.of(List.of(Cell.of("one")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells for 2 columns");
    }
}
