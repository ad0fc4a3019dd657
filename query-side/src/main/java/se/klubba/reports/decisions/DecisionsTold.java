package se.klubba.reports.decisions;

import static se.klubba.reports.document.References.entries;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.reports.Question;
import se.klubba.reports.Recalled;
import se.klubba.reports.WholeNumbers;
import se.klubba.reports.decisions.Decided.Effect;
import se.klubba.reports.document.Block.Bar;
import se.klubba.reports.document.Block.BarChart;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;
import se.klubba.words.Messages;

/** Lays out what was decided: figures, then each clause under its meeting's day. */
record DecisionsTold(Question question, Collection<Decided> decided) {
    List<Section> sections() {
        return List.of(
                Section.of("summary", say().say("summary"), new Figures("figures", figures()), perBody()),
                Section.of("decisions", say().say("decisions"), table()));
    }

    private Messages say() {
        return question.messages();
    }

    private List<Figure> figures() {
        return List.of(
                count("decided", _ -> true),
                count("with-points", d -> d.has(Effect.POINT)),
                count("with-assignments", d -> d.has(Effect.ASSIGNMENT)),
                count("tabled", d -> d.has(Effect.TABLED)),
                count("referred-back", d -> d.has(Effect.REFERRED_BACK)),
                count("with-dissent", d -> !d.dissent().isEmpty()),
                count("replaced", Decided::isReplaced),
                count("words-only", Decided::wordsOnly));
    }

    private Figure count(String id, Predicate<Decided> which) {
        return Figure.count(
                id,
                say().say("figure." + id),
                decided.stream().filter(which).map(Decided::entry).toList());
    }

    private BarChart perBody() {
        Map<String, WholeNumbers> byBody = new HashMap<>();
        decided.forEach(
                d -> byBody.computeIfAbsent(body(d), _ -> new WholeNumbers()).add(d.entry()));
        return new BarChart(
                "per-body",
                say().say("perBody"),
                say().say("body"),
                say().say("figure.decided"),
                byBody.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(say().byName()))
                        .map(e -> new Bar(
                                e.getKey(), e.getValue().size(), e.getValue().list()))
                        .toList());
    }

    private String body(Decided one) {
        return question.phrasing().called(one.body());
    }

    private Table table() {
        return question.table(
                "clauses",
                say().say("clauses"),
                Stream.of("day", "body", "place", "matters", "words", "outcome", "statements", "dissent", "since")
                        .map(c -> Column.text(say().say("column." + c)))
                        .toList(),
                question.recall().tell(decided.stream(), Decided::entries, this::row));
    }

    private List<Cell> row(Decided one, Recalled facts) {
        var fact = facts.get(one.entry());
        var event = (DecisionRecorded) fact.event();
        var words = question.wording(fact);
        return List.of(
                Cell.of(String.valueOf(fact.happenedOn()), one.entry()),
                Cell.of(body(one)),
                Cell.of(place(event, fact)),
                Cell.of(question.phrasing().names(event.matters())),
                Cell.of(words == null ? say().say("words.none") : words),
                told(facts.of(one.effects())),
                told(facts.of(one.statements())),
                told(facts.of(one.dissent())),
                since(facts.of(one.since())));
    }

    private static String place(DecisionRecorded event, Fact fact) {
        var clause = fact.basis().clause();
        var item = event.item() == null ? "" : event.item().toString();
        return clause == null ? item : (item + " " + clause.label()).strip();
    }

    private Cell since(List<Fact> facts) {
        return Cell.of(
                facts.stream().map(question.phrasing()::dated).collect(Collectors.joining("\n")), entries(facts));
    }

    private Cell told(List<Fact> facts) {
        return Cell.of(facts.stream().map(question.phrasing()::of).collect(Collectors.joining("\n")), entries(facts));
    }
}
