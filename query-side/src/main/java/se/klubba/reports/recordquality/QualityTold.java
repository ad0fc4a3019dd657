package se.klubba.reports.recordquality;

import static se.klubba.reports.document.References.entries;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Deviation;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.reports.Amendment;
import se.klubba.reports.Question;
import se.klubba.reports.Recalled;
import se.klubba.reports.document.Block.Bar;
import se.klubba.reports.document.Block.BarChart;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Paragraph;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.reports.recordquality.Delays.Delay;
import se.klubba.timeline.Fact;

/**
 * Lays out how good the record is.
 *
 * @param facts how many were looked at
 * @param deviating positions of those that deviate
 * @param undocumented of those that stand in no document
 * @param oneDocument of those that stand in one only
 */
record QualityTold(
        Question question,
        int facts,
        Map<Deviation, WholeNumbers> deviations,
        List<Long> deviating,
        Delays delays,
        List<Amendment> amendments,
        List<Long> undocumented,
        List<Long> oneDocument) {
    List<Section> sections() {
        return List.of(
                Section.of(
                        "summary",
                        say("summary"),
                        new Paragraph(say("looked-at", facts, delays.size())),
                        new Figures("figures", figures())),
                Section.of("deviations", say("deviations"), perKind(), deviationTable()),
                Section.of("late", say("late"), new Paragraph(say("late.about", Delays.LATE)), classes(), lateTable()),
                Section.of("amendments", say("amendments"), amendmentTable()));
    }

    private String say(String key, Object... values) {
        return question.messages().say(key, values);
    }

    private List<Figure> figures() {
        return List.of(
                count("deviating", deviating),
                count("late", delays.between(Delays.LATE + 1, Long.MAX_VALUE)),
                days("median", delays.median(), delays.atMedian()),
                days("longest", delays.longest(), delays.atLongest()),
                count("corrections", entries(by(EntryCorrected.class))),
                count("retractions", entries(by(EntryRetracted.class))),
                count("one-document", oneDocument),
                count("undocumented", undocumented));
    }

    private Figure count(String id, List<Long> entries) {
        return Figure.count(id, say("figure." + id, Delays.LATE), entries);
    }

    private Figure days(String id, @Nullable BigDecimal value, List<Long> entries) {
        return Figure.measure(id, say("figure." + id), value, say("days"), entries);
    }

    private List<Fact> by(Class<?> kind) {
        return amendments.stream()
                .map(Amendment::by)
                .filter(f -> kind.isInstance(f.event()))
                .toList();
    }

    private BarChart perKind() {
        return new BarChart(
                "per-kind",
                say("perKind"),
                say("column.deviation"),
                say("figure.deviating"),
                deviations.entrySet().stream()
                        .map(e -> new Bar(
                                say(e.getKey()),
                                e.getValue().size(),
                                e.getValue().list()))
                        .toList());
    }

    private String say(Deviation deviation) {
        return question.messages().say(deviation);
    }

    private Table deviationTable() {
        return table(
                "deviation-table",
                "deviations",
                List.of("day", "where", "what", "deviation"),
                question.recall()
                        .of(deviating)
                        .map(f -> List.of(
                                Cell.of(day(f), f.entry()),
                                Cell.of(where(f)),
                                Cell.of(question.phrasing().of(f)),
                                Cell.of(f.event().at().deviations().stream()
                                        .map(this::say)
                                        .collect(Collectors.joining(", "))))));
    }

    private BarChart classes() {
        return new BarChart(
                "delays",
                say("delays"),
                say("column.days"),
                say("figure.late", Delays.LATE),
                List.of(bar(Delays.LATE + 1, 90), bar(91, 365), bar(366, Long.MAX_VALUE)));
    }

    private Bar bar(long least, long most) {
        var entries = delays.between(least, most);
        var label = most == Long.MAX_VALUE ? say("class.more", least - 1) : say("class", least, most);
        return new Bar(label, entries.size(), entries);
    }

    private Table lateTable() {
        var columns = Stream.of("day", "recorded", "by", "where", "what").map(c -> Column.text(say("column." + c)));
        return question.table(
                "late-table",
                say("late.latest", Delays.LISTED),
                Stream.concat(Stream.of(Column.number(say("column.days"))), columns)
                        .toList(),
                question.recall().tell(delays.latest().stream(), d -> List.of(d.entry()), this::late));
    }

    private List<Cell> late(Delay late, Recalled facts) {
        var fact = facts.get(late.entry());
        return List.of(
                Cell.of(late.days(), List.of(fact.entry())),
                Cell.of(late.meeting() == null ? day(fact) : String.valueOf(question.dayOf(late.meeting()))),
                Cell.of(question.parameters().clock(fact.recordedAt())),
                Cell.of(fact.by()),
                Cell.of(
                        late.meeting() == null
                                ? where(fact)
                                : question.phrasing().called(late.meeting())),
                Cell.of(
                        late.facts() == 1
                                ? question.phrasing().of(fact)
                                : question.messages().say("late.facts", late.facts())));
    }

    private Table amendmentTable() {
        return table(
                "amendment-table",
                "amendments",
                List.of("kind", "recorded", "by", "reason", "former", "now"),
                amendments.stream().map(this::amendment));
    }

    private List<Cell> amendment(Amendment amendment) {
        var by = amendment.by();
        var now = amendment.now();
        return List.of(
                Cell.of(say(now == null ? "kind.retracted" : "kind.corrected"), by.entry()),
                Cell.of(question.parameters().clock(by.recordedAt())),
                Cell.of(by.by()),
                Cell.of(reason(by)),
                Cell.of(question.phrasing().dated(amendment.former())),
                Cell.of(now == null ? "" : question.phrasing().dated(now)));
    }

    private String reason(Fact by) {
        var reason = switch (by.event()) {
            case EntryCorrected e -> e.reason();
            case EntryRetracted e -> e.reason();
            default -> throw new IllegalArgumentException(by.event() + " amends nothing");
        };
        return reason == null ? "" : question.phrasing().words(reason);
    }

    private Table table(String id, String caption, List<String> columns, Stream<List<Cell>> rows) {
        return question.table(
                id,
                say(caption),
                columns.stream().map(c -> Column.text(say("column." + c))).toList(),
                rows);
    }

    private String where(Fact fact) {
        var meeting = fact.basis().meeting();
        return meeting == null ? "" : question.phrasing().called(meeting);
    }

    private static String day(Fact fact) {
        return fact.happenedOn() == null ? "" : fact.happenedOn().toString();
    }
}
