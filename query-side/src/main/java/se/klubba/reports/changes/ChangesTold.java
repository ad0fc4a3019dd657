package se.klubba.reports.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.reports.Amendment;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Paragraph;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/**
 * Lays out what changed.
 *
 * @param first null where all that there is counts as new
 * @param changes by aspect
 * @param learnt entries of what happened until the first day and was recorded after it
 * @param amended what was corrected or retracted after it
 */
record ChangesTold(
        Question question,
        @Nullable LocalDate first,
        LocalDate second,
        Map<String, List<Change>> changes,
        List<Long> learnt,
        List<Amendment> amended) {
    List<Section> sections() {
        var all = new ArrayList<Section>();
        all.add(Section.of("summary", say("summary"), new Paragraph(moments()), new Figures("figures", figures())));
        changes.forEach((aspect, some) -> all.add(Section.of(
                aspect,
                say(aspect),
                table(
                        aspect + "-table",
                        aspect,
                        List.of("thing", "before", "after"),
                        some.stream().map(this::row)))));
        all.add(Section.of(
                "learnt",
                say("learnt"),
                new Paragraph(say("learnt.about")),
                table(
                        "learnt-table",
                        "learnt",
                        List.of("day", "what", "recorded", "by"),
                        question.recall().of(learnt).map(this::learnt)),
                table(
                        "amended-table",
                        "amended",
                        List.of("recorded", "by", "former", "now"),
                        amended.stream().map(this::amended))));
        return all;
    }

    private String say(String key, Object... values) {
        return question.messages().say(key, values);
    }

    private String moments() {
        var inWords = question.messages().inWords();
        return first == null ? inWords.say("moments.all", second) : inWords.say("moments", first, second);
    }

    private List<Figure> figures() {
        var all = new ArrayList<Figure>();
        changes.forEach((aspect, some) -> all.add(measure(
                aspect,
                some.size(),
                some.stream()
                        .flatMap(c -> Stream.of(c.before(), c.after()))
                        .flatMap(Stream::ofNullable)
                        .flatMap(s -> s.facts().stream())
                        .distinct()
                        .toList())));
        all.add(measure("learnt", learnt.size(), learnt));
        all.add(measure(
                "amended",
                amended.size(),
                amended.stream().map(a -> a.by().entry()).toList()));
        return all;
    }

    /** A difference between two days is no sum of differences: what came and went between them is in none. */
    private Figure measure(String id, int number, List<Long> facts) {
        return Figure.measure(id, say("figure." + id), BigDecimal.valueOf(number), "", facts);
    }

    private Table table(String id, String caption, List<String> columns, Stream<List<Cell>> rows) {
        return question.table(
                id,
                say(caption),
                columns.stream().map(c -> Column.text(say("column." + c))).toList(),
                rows);
    }

    private List<Cell> row(Change change) {
        return List.of(Cell.of(change.thing()), how(change.before()), how(change.after()));
    }

    private static Cell how(@Nullable Stand stand) {
        return stand == null ? Cell.of("–") : Cell.of(stand.how(), stand.facts());
    }

    private List<Cell> learnt(Fact fact) {
        return List.of(
                Cell.of(day(fact), fact.entry()),
                Cell.of(question.phrasing().of(fact)),
                Cell.of(question.parameters().clock(fact.recordedAt())),
                Cell.of(fact.by()));
    }

    private List<Cell> amended(Amendment amendment) {
        var by = amendment.by();
        var now = amendment.now();
        return List.of(
                Cell.of(question.parameters().clock(by.recordedAt()), by.entry()),
                Cell.of(by.by()),
                Cell.of(question.phrasing().dated(amendment.former())),
                Cell.of(now == null ? say("retracted") : question.phrasing().dated(now)));
    }

    private static String day(Fact fact) {
        return fact.happenedOn() == null ? "" : fact.happenedOn().toString();
    }
}
