package se.klubba.reports.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A part of a section. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Figures.class, name = "figures"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.BarChart.class, name = "bar-chart")
})
public sealed interface Block {
    record Paragraph(String text) implements Block {}

    /** Key figures. */
    record Figures(String id, List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** @param rows each with a cell for each column; none is told as none. There may be more of them than memory: to be gone through in order. */
    record Table(String id, String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Shown with its numbers in a table beside it.
     *
     * @param category what the bars are, as "Month"
     * @param measure what their lengths are, as "Decisions"
     */
    record BarChart(String id, String caption, String category, String measure, List<Bar> bars) implements Block {
        public BarChart {
            bars = List.copyOf(bars);
        }
    }

    /** @param facts positions of the facts that it counts */
    record Bar(String label, long value, List<Long> facts) {
        public Bar {
            facts = WholeNumbers.copyOf(facts);
        }
    }

    /** @param numeric whether its cells are numbers */
    record Column(String label, boolean numeric) {
        public static Column text(String label) {
            return new Column(label, false);
        }

        public static Column number(String label) {
            return new Column(label, true);
        }
    }
}
