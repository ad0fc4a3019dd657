package se.klubba.reports.decisions;

import static se.klubba.reports.document.References.entries;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.kernel.Basis;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.reports.Question;
import se.klubba.reports.Recalled;
import se.klubba.reports.decisions.Decided.Effect;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Block.Bar;
import se.klubba.reports.document.Block.BarChart;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;
import se.klubba.words.Messages;

/** Lays out what was decided: figures, then each clause under its meeting's day. */
record DecisionsTold(Question question, Collection<Decided> decided) {
    List<Section> sections() {
        return List.of(
                new Section("summary", say().say("summary"), summary()),
                Section.of("decisions", say().say("decisions"), table()));
    }

    /** A chart only where there is something to compare. */
    private List<Block> summary() {
        var figures = new Figures("figures", figures());
        var perBody = perBody();
        return perBody.bars().size() > 1 ? List.of(figures, perBody) : List.of(figures);
    }

    private Messages say() {
        return question.messages();
    }

    private List<Figure> figures() {
        return Stream.concat(blocks(), effects()).toList();
    }

    /** Those outside the decision blocks are counted where there are any. */
    private Stream<Figure> blocks() {
        var outside = Stream.of(
                        count("running", d -> d.in(Basis.Block.RUNNING)), count("told", d -> d.in(Basis.Block.TOLD)))
                .filter(figure -> !figure.facts().isEmpty());
        return Stream.concat(Stream.of(count("decided", Decided::inBlock)), outside);
    }

    private Stream<Figure> effects() {
        return Stream.of(
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
        for (var d : decided) {
            var bodies = d.bodies().isEmpty()
                    ? List.of(body(d))
                    : d.bodies().stream().map(question.phrasing()::called).toList();
            bodies.forEach(body ->
                    byBody.computeIfAbsent(body, _ -> new WholeNumbers()).add(d.entry()));
        }
        return new BarChart(
                "per-body",
                say().say("perBody"),
                say().say("body"),
                say().say("decisions.number"),
                byBody.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(say().byName()))
                        .map(e -> new Bar(
                                e.getKey(), e.getValue().size(), e.getValue().list()))
                        .toList());
    }

    private String body(Decided one) {
        return one.bodies().isEmpty()
                ? question.phrasing().called(null)
                : question.phrasing().names(one.bodies());
    }

    private Table table() {
        return question.table(
                "clauses",
                say().say("clauses"),
                Stream.of("day", "body", "place", "matters", "words", "outcome", "statements", "since")
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
                outcome(event, facts.of(one.effects())),
                told(Stream.concat(facts.of(one.statements()).stream(), facts.of(one.dissent()).stream())
                        .toList()),
                since(facts.of(one.since())));
    }

    private String place(DecisionRecorded event, Fact fact) {
        var clause = fact.basis().clause();
        if (event.way() != null) {
            return say().say(event.way());
        }
        var on = fact.happenedOn();
        var item = event.item() == null
                ? ""
                : on == null ? event.item().toString() : event.item().cited(on.latest());
        return switch (clause == null ? Basis.Block.DECISION : clause.block()) {
            case DECISION -> clause == null ? item : (item + " " + clause.label()).strip();
            case RUNNING -> say().say("place.running", item);
            case TOLD -> say().say("place.told");
        };
    }

    /** What it is subject to comes first: until that has come, nothing of the rest is so. */
    private Cell outcome(DecisionRecorded event, List<Fact> effects) {
        var subject = event.subject();
        if (subject == null) {
            return told(effects);
        }
        var kind = say().say(subject.kind());
        var words = subject.words() == null ? null : subject.words().text();
        var until = say().say("subject", words == null ? kind : kind + ": " + words);
        return Cell.of(
                Stream.concat(Stream.of(until), effects.stream().map(question.phrasing()::of))
                        .collect(Collectors.joining("\n")),
                entries(effects));
    }

    private Cell since(List<Fact> facts) {
        return Cell.of(
                facts.stream().map(question.phrasing()::dated).collect(Collectors.joining("\n")), entries(facts));
    }

    private Cell told(List<Fact> facts) {
        return Cell.of(facts.stream().map(question.phrasing()::of).collect(Collectors.joining("\n")), entries(facts));
    }
}
