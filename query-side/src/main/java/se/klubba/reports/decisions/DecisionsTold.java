package se.klubba.reports.decisions;

import static se.klubba.reports.document.References.entries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block.Bar;
import se.klubba.reports.document.Block.BarChart;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.reports.phrasing.Messages;
import se.klubba.timeline.Fact;

/** Lays out what was decided: figures, then each clause under its meeting's day. */
record DecisionsTold(Question question, List<Decided> decided, Set<DecisionId> replaced) {
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
                count("with-points", d -> has(d, PointDecided.class)),
                count("with-assignments", d -> has(d, AssignmentGiven.class)),
                count("tabled", d -> has(d, ItemTabled.class)),
                count("referred-back", d -> has(d, MatterReferredBack.class)),
                count("with-dissent", d -> !d.dissent().isEmpty()),
                count("replaced", d -> replaced.contains(d.event().decision())),
                count("words-only", d -> d.effects().isEmpty()));
    }

    private Figure count(String id, Predicate<Decided> which) {
        return Figure.count(
                id,
                say().say("figure." + id),
                entries(decided.stream().filter(which).map(Decided::fact).toList()));
    }

    private static boolean has(Decided one, Class<? extends KlubbaEvent> effect) {
        return one.effects().stream().anyMatch(f -> effect.isInstance(f.event()));
    }

    private BarChart perBody() {
        Map<String, List<Fact>> byBody = new TreeMap<>(say().byName());
        decided.forEach(d -> byBody.computeIfAbsent(body(d), _ -> new java.util.ArrayList<>())
                .add(d.fact()));
        return new BarChart(
                "per-body",
                say().say("perBody"),
                say().say("body"),
                say().say("figure.decided"),
                byBody.entrySet().stream()
                        .map(e -> new Bar(e.getKey(), e.getValue().size(), entries(e.getValue())))
                        .toList());
    }

    private String body(Decided one) {
        BodyId body = question.bodyOf(one.event().meeting());
        return question.phrasing().name(body);
    }

    private Table table() {
        return new Table(
                "clauses",
                say().say("clauses"),
                List.of("day", "body", "place", "matters", "words", "outcome", "statements", "dissent", "since")
                        .stream()
                        .map(c -> Column.text(say().say("column." + c)))
                        .toList(),
                decided.stream().map(this::row).toList());
    }

    private List<Cell> row(Decided one) {
        return List.of(
                Cell.of(String.valueOf(one.fact().happenedOn()), one.fact().entry()),
                Cell.of(body(one)),
                Cell.of(place(one)),
                Cell.of(question.phrasing().names(one.event().matters())),
                Cell.of(one.words() == null ? say().say("words.none") : one.words()),
                told(one.effects()),
                told(one.statements()),
                told(one.dissent()),
                since(one.since()));
    }

    private String place(Decided one) {
        var basis = one.fact().basis();
        var item = one.event().item() == null ? "" : one.event().item().toString();
        return basis.clause() == null ? item : (item + " " + basis.clause().label()).strip();
    }

    private Cell since(Collection<Fact> facts) {
        return Cell.of(
                facts.stream().map(question.phrasing()::dated).collect(Collectors.joining("\n")), entries(facts));
    }

    private Cell told(List<Fact> facts) {
        return Cell.of(facts.stream().map(question.phrasing()::of).collect(Collectors.joining("\n")), entries(facts));
    }
}
