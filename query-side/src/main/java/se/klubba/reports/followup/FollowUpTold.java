package se.klubba.reports.followup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Party;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block.Bar;
import se.klubba.reports.document.Block.BarChart;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Mark;
import se.klubba.words.Messages;

/** Lays out what was assigned: figures, each recipient's, what is not done, and what is. */
record FollowUpTold(Question question, List<Assigned> assigned) {
    private static final Comparator<Assigned> OVERDUE_FIRST = Comparator.comparing(
                    (Assigned a) -> a.outcome() != Outcome.OVERDUE)
            .thenComparing(a -> a.due().last(), Comparator.nullsLast(Comparator.naturalOrder()));

    List<Section> sections() {
        var recipients = Recipient.all(assigned, question);
        return List.of(
                Section.of("summary", say().say("summary"), new Figures("figures", figures()), chart(recipients)),
                Section.of("recipients", say().say("recipients"), new ByRecipient(question, recipients).table()),
                Section.of("open", say().say("open"), open()),
                Section.of("ended", say().say("ended"), ended()));
    }

    private Messages say() {
        return question.messages();
    }

    private List<Figure> figures() {
        var took = Recipient.durations(assigned);
        return List.of(
                count("given", _ -> true),
                count("in-time", a -> a.outcome() == Outcome.IN_TIME),
                count("late", a -> a.outcome() == Outcome.LATE),
                count("done", a -> a.outcome() == Outcome.DONE),
                count("discharged", a -> a.outcome() == Outcome.DISCHARGED),
                count("open", a -> a.outcome().open()),
                count("overdue", a -> a.outcome() == Outcome.OVERDUE),
                count("never-reported", Assigned::neverReported),
                count("overdue-never-reported", a -> a.outcome() == Outcome.OVERDUE && a.neverReported()),
                count("due-changed", Assigned::dueChanged),
                Figure.measure("median", say().say("figure.median"), took.median(), days(), took.facts()),
                Figure.measure("longest", say().say("figure.longest"), took.longest(), days(), took.factsOfLongest()));
    }

    private String days() {
        return say().say("days");
    }

    private Figure count(String id, Predicate<Assigned> which) {
        return Figure.count(
                id,
                say().say("figure." + id),
                Recipient.given(assigned.stream().filter(which).toList()));
    }

    private BarChart chart(List<Recipient> recipients) {
        return new BarChart(
                "open-by-recipient",
                say().say("chart"),
                say().say("column.recipient"),
                say().say("figure.open"),
                recipients.stream()
                        .filter(r -> !r.open().isEmpty())
                        .sorted(Comparator.comparingInt(
                                        (Recipient r) -> r.open().size())
                                .reversed())
                        .map(r -> new Bar(r.label(), r.open().size(), Recipient.given(r.open())))
                        .toList());
    }

    private Table open() {
        return question.table(
                "open-assignments",
                say().say("open.caption"),
                columns("task", "matters", "recipient", "given", "due", "overdue", "reported"),
                assigned.stream()
                        .filter(a -> a.outcome().open())
                        .sorted(OVERDUE_FIRST)
                        .map(this::openRow));
    }

    private List<Cell> openRow(Assigned one) {
        return List.of(task(one), matters(one), recipient(one), given(one), due(one), overdue(one), reported(one));
    }

    private Table ended() {
        return question.table(
                "ended-assignments",
                say().say("ended.caption"),
                columns("task", "matters", "recipient", "given", "due", "on", "days", "outcome"),
                assigned.stream().filter(a -> !a.outcome().open()).map(this::endedRow));
    }

    private List<Cell> endedRow(Assigned one) {
        var ended = one.ended();
        return List.of(
                task(one),
                matters(one),
                recipient(one),
                given(one),
                due(one),
                ended == null ? Cell.EMPTY : Cell.of(day(ended), ended.entry()),
                number(one.days(), one.given(), ended),
                Cell.of(say().say(one.outcome())));
    }

    private List<Column> columns(String... names) {
        return Arrays.stream(names)
                .map(n -> new Column(say().say("column." + n), n.equals("overdue") || n.equals("days")))
                .toList();
    }

    private Cell task(Assigned one) {
        return Cell.of(
                one.task() == null ? say().say("words.none") : one.task(),
                one.given().entry());
    }

    private Cell matters(Assigned one) {
        return Cell.of(question.phrasing().names(one.matters()));
    }

    private Cell recipient(Assigned one) {
        var who = question.phrasing().party(one.recipient());
        return Cell.of(
                one.responsible() == null
                        ? who
                        : say().say("responsible", who, question.phrasing().called(one.responsible())));
    }

    private Cell given(Assigned one) {
        return Cell.of(say().say(
                        "givenBy",
                        day(one.given()),
                        question.phrasing().someone(one.by() == null ? null : Party.of(one.by()))));
    }

    private Cell due(Assigned one) {
        return Cell.of(question.phrasing().when(one.due()), one.dueSaid().entry());
    }

    private Cell overdue(Assigned one) {
        var last = one.due().last();
        return last == null || one.outcome() != Outcome.OVERDUE
                ? Cell.EMPTY
                : number(question.day().toEpochDay() - last.toEpochDay(), one.dueSaid());
    }

    private Cell reported(Assigned one) {
        return one.reports().isEmpty()
                ? Cell.of(say().say("never"))
                : Cell.of(
                        day(one.reports().getLast()),
                        one.reports().stream().map(Mark::entry).toList());
    }

    private String day(Mark mark) {
        return mark.on() == null ? say().say("notStated") : mark.on().toString();
    }

    private static Cell number(@Nullable Long days, @Nullable Mark... between) {
        return days == null
                ? Cell.EMPTY
                : Cell.of(
                        days,
                        Stream.of(between)
                                .filter(Objects::nonNull)
                                .map(Mark::entry)
                                .toList());
    }
}
