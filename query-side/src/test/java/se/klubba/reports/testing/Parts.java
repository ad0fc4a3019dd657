package se.klubba.reports.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.Figure;

/** Parts of a report, for comparison. */
public record Parts(Document document) {
    /** What a figure says, in whole things. */
    public int figure(String id) {
        return of(Block.Figures.class)
                .flatMap(b -> b.figures().stream())
                .filter(f -> f.id().equals(id))
                .map(Figure::value)
                .map(value -> Objects.requireNonNull(value, id))
                .mapToInt(BigDecimal::intValueExact)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + id));
    }

    /** The texts of a table. */
    public List<List<String>> rows(String table) {
        return of(Block.Table.class)
                .filter(t -> t.id().equals(table))
                .flatMap(t -> t.rows().stream())
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    /** The bars of a chart, each with its number. */
    public List<String> bars(String chart) {
        return of(Block.BarChart.class)
                .filter(c -> c.id().equals(chart))
                .flatMap(c -> c.bars().stream())
                .map(bar -> bar.label() + ": " + bar.value())
                .toList();
    }

    private <B extends Block> Stream<B> of(Class<B> kind) {
        return document.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
