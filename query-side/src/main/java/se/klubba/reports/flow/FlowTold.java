package se.klubba.reports.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.mattertrail.MatterStatus;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block.Bar;
import se.klubba.reports.document.Block.BarChart;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.reports.flow.Course.Turn;
import se.klubba.words.Messages;

/** Lays out how matters went through: figures, each body's, those decided, and those that are open. */
record FlowTold(Question question, List<Course> courses) {
    private static final List<String> NUMBERS =
            List.of("raised", "decided", "ended-otherwise", "still-open", "open", "median", "longest");
    /** How long decisions took: up to so many days, and longer. */
    private static final List<Long> BOUNDS = List.of(0L, 30L, 90L, 180L, 365L, Long.MAX_VALUE);

    List<Section> sections() {
        var all = new Passed(question, courses);
        return List.of(
                Section.of("summary", say().say("summary"), new Figures("figures", figures(all)), time(all)),
                Section.of("bodies", say().say("bodies"), byBody()),
                new OpenMatters(question, all.open()).section(),
                Section.of("decided", say().say("decided"), decided(all)));
    }

    private Messages say() {
        return question.messages();
    }

    private List<Figure> figures(Passed all) {
        var took = all.durations();
        var open = Passed.raised(all.open());
        var days = say().say("days");
        return List.of(
                count("raised", Passed.raised(all.raised())),
                count("decided", Passed.decided(all.decided())),
                count("ended-otherwise", Passed.endedOtherwise(all.endedOtherwise())),
                count("still-open", Passed.raised(all.stillOpen())),
                Figure.measure("open", label("open"), BigDecimal.valueOf(open.size()), "", open),
                Figure.measure("median", label("median"), took.median(), days, took.facts()),
                Figure.measure("longest", label("longest"), took.longest(), days, took.factsOfLongest()),
                count("tabled", all.turns(Turn.TABLED)),
                count("referred", all.turns(Turn.REFERRED)),
                count("referred-back", all.turns(Turn.REFERRED_BACK)),
                count("returned", all.turns(Turn.RETURNED)));
    }

    private String label(String figure) {
        return say().say("figure." + figure);
    }

    private Figure count(String id, List<Long> facts) {
        return Figure.count(id, label(id), facts);
    }

    /** Its bars add up to the figure of those decided. */
    private BarChart time(Passed all) {
        var took = all.durations();
        var bars = new ArrayList<Bar>();
        for (int i = 0; i + 1 < BOUNDS.size(); i++) {
            long least = i == 0 ? 0 : BOUNDS.get(i) + 1;
            long most = BOUNDS.get(i + 1);
            var label = most == Long.MAX_VALUE
                    ? say().say("time.longer", BOUNDS.get(i))
                    : say().say("time.within", least, most);
            bars.add(new Bar(label, took.between(least, most), took.factsBetween(least, most)));
        }
        var others = Passed.decided(all.withoutDuration());
        bars.add(new Bar(say().say("time.unknown"), others.size(), others));
        return new BarChart("time", say().say("time.caption"), say().say("time"), label("decided"), bars);
    }

    private Table byBody() {
        Map<@Nullable BodyId, List<Course>> byBody = new LinkedHashMap<>();
        for (var course : courses) {
            if (course.bodies().isEmpty()) {
                byBody.computeIfAbsent(null, _ -> new ArrayList<>()).add(course);
            }
            course.bodies().stream()
                    .filter(question::concerns)
                    .forEach(body ->
                            byBody.computeIfAbsent(body, _ -> new ArrayList<>()).add(course));
        }
        var columns = new ArrayList<Column>();
        columns.add(Column.text(say().say("column.body")));
        NUMBERS.forEach(n -> columns.add(Column.number(say().say("brief." + n))));
        return question.table(
                "by-body",
                say().say("bodies.caption"),
                columns,
                byBody.entrySet().stream()
                        .map(e -> row(question.phrasing().called(e.getKey()), new Passed(question, e.getValue())))
                        .sorted(Comparator.comparing(row -> row.getFirst().text(), say().byName())));
    }

    private static List<Cell> row(String body, Passed passed) {
        var took = passed.durations();
        return List.of(
                Cell.of(body),
                number(Passed.raised(passed.raised())),
                number(Passed.decided(passed.decided())),
                number(Passed.endedOtherwise(passed.endedOtherwise())),
                number(Passed.raised(passed.stillOpen())),
                number(Passed.raised(passed.open())),
                took.median() == null ? Cell.EMPTY : Cell.of(took.median(), took.facts()),
                took.longest() == null ? Cell.EMPTY : Cell.of(took.longest(), took.factsOfLongest()));
    }

    private static Cell number(List<Long> facts) {
        return Cell.of(facts.size(), facts);
    }

    private Table decided(Passed all) {
        return question.table(
                "decided-matters",
                say().say("decided.caption"),
                List.of(
                        Column.text(say().say("column.matter")),
                        Column.text(say().say("column.body")),
                        Column.text(say().say("column.raised")),
                        Column.text(say().say("column.decided")),
                        Column.number(say().say("column.days")),
                        Column.text(say().say("column.status"))),
                all.decided().stream().map(this::decidedRow));
    }

    private List<Cell> decidedRow(Course course) {
        var decided = course.decided();
        var days = Passed.days(course);
        var raised = Passed.raised(course).entry();
        return List.of(
                Cell.of(question.phrasing().called(course.matter()), raised),
                Cell.of(question.phrasing().namesOr(course.bodies())),
                Cell.of(
                        course.raisedOn() == null
                                ? say().say("notStated")
                                : course.raisedOn().toString()),
                decided == null ? Cell.EMPTY : Cell.of(String.valueOf(decided.on()), decided.entry()),
                days == null || decided == null ? Cell.EMPTY : Cell.of(days, List.of(raised, decided.entry())),
                Cell.of(status(course.status())));
    }

    private String status(MatterStatus status) {
        return say().say(status);
    }
}
