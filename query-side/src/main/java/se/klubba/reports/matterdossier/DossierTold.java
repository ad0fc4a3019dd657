package se.klubba.reports.matterdossier;

import static se.klubba.reports.document.References.entries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DocumentAttached;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MattersLinked;
import se.klubba.mattertrail.MatterState;
import se.klubba.openassignments.Assignments;
import se.klubba.reading.Standing;
import se.klubba.reports.Question;
import se.klubba.reports.WhyTold;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Paragraph;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;
import se.klubba.wording.Why;
import se.klubba.words.Messages;

/**
 * Lays a dossier out: where the matter stands, its steps, its documents, its assignments.
 *
 * @param own what is on record about the matter itself
 * @param steps the same and all else that belongs to it, in order
 * @param assignments one each
 */
record DossierTold(Question question, MatterId matter, Standing own, List<Fact> steps, List<Standing> assignments) {
    List<Section> sections() {
        var documents = documents();
        return List.of(
                Section.of("summary", say("summary"), status(), new Figures("figures", figures(documents)), linked()),
                Section.of("steps", say("steps"), table("steps-table", "steps.caption", STEP, rows())),
                Section.of("documents", say("documents"), table("documents-table", "documents", DOCUMENT, documents)),
                Section.of(
                        "assignments",
                        say("assignments"),
                        table(
                                "assignments-table",
                                "assignments",
                                ASSIGNMENT,
                                assignments.stream().map(this::assignment).toList())));
    }

    private static final List<String> STEP = List.of("day", "place", "what", "words", "sources", "recorded");
    private static final List<String> DOCUMENT = List.of("document", "role");
    private static final List<String> ASSIGNMENT = List.of("given", "task", "recipient", "due", "status", "since");

    private Messages messages() {
        return question.messages();
    }

    private String say(String key, Object... values) {
        return messages().say(key, values);
    }

    private Table table(String id, String caption, List<String> columns, List<List<Cell>> rows) {
        return question.table(
                id,
                say(caption),
                columns.stream().map(c -> Column.text(say("column." + c))).toList(),
                rows.stream());
    }

    private Table status() {
        var state = MatterState.after(own, question::whose);
        var waiting = state.waiting().stream()
                .map(question.phrasing()::waitsFor)
                .distinct()
                .collect(Collectors.joining("; "));
        var raised = state.raised();
        var why = state.why();
        var standing = messages().say(state.status());
        return table(
                "status",
                "status",
                List.of("matter", "raised", "body", "status", "waits"),
                List.of(List.of(
                        Cell.of(question.phrasing().called(matter)),
                        raised == null ? Cell.EMPTY : Cell.of(day(raised), raised.entry()),
                        Cell.of(question.phrasing().called(state.body())),
                        why == null ? Cell.of(standing) : Cell.of(standing, why.entry()),
                        Cell.of(waiting, entries(state.waiting())))));
    }

    private List<Figure> figures(List<List<Cell>> documents) {
        return List.of(
                count("steps", steps),
                Figure.measure(
                        "meetings",
                        say("figure.meetings"),
                        BigDecimal.valueOf(meetings().size()),
                        "",
                        entries(steps.stream()
                                .filter(f -> f.basis().meeting() != null)
                                .toList())),
                count("decisions", own.facts(DecisionRecorded.class).toList()),
                count(
                        "assignments",
                        assignments.stream().flatMap(DossierTold::given).toList()),
                Figure.measure(
                        "documents",
                        say("figure.documents"),
                        BigDecimal.valueOf(documents.size()),
                        "",
                        documents.stream()
                                .flatMap(r -> r.getLast().facts().stream())
                                .distinct()
                                .toList()));
    }

    private Figure count(String id, List<Fact> facts) {
        return Figure.count(id, say("figure." + id), entries(facts));
    }

    private static Stream<Fact> given(Standing assignment) {
        return assignment.facts(AssignmentGiven.class).limit(1);
    }

    private SequencedSet<Object> meetings() {
        return steps.stream()
                .map(f -> f.basis().meeting())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Paragraph linked() {
        var others = own.events(MattersLinked.class)
                .map(e -> e.matter().equals(matter) ? e.to() : e.matter())
                .distinct()
                .toList();
        return new Paragraph(
                others.isEmpty()
                        ? say("linked.none")
                        : say("linked", question.phrasing().names(others)));
    }

    /** The words of a clause stand at its first step only. */
    private List<List<Cell>> rows() {
        var rows = new ArrayList<List<Cell>>();
        var before = "";
        for (var step : steps) {
            var wording = question.wording(step);
            var words = wording == null ? "" : wording;
            rows.add(row(step, words.equals(before) ? "" : words));
            before = words;
        }
        return rows;
    }

    private List<Cell> row(Fact step, String words) {
        var told = new WhyTold(question.messages(), question.parameters(), Why.of(step, question.names()));
        return List.of(
                Cell.of(day(step), step.entry()),
                Cell.of(told.place()),
                Cell.of(question.phrasing().of(step)),
                Cell.of(words),
                Cell.of(told.sources()),
                Cell.of(told.recorded()));
    }

    private List<List<Cell>> documents() {
        Map<DocumentId, SequencedSet<String>> roles = new LinkedHashMap<>();
        Map<DocumentId, List<Fact>> facts = new LinkedHashMap<>();
        for (var step : steps) {
            roles(step).forEach((document, role) -> {
                roles.computeIfAbsent(document, _ -> new LinkedHashSet<>()).add(say("role." + role));
                facts.computeIfAbsent(document, _ -> new ArrayList<>()).add(step);
            });
        }
        return roles.entrySet().stream()
                .map(e -> List.of(
                        Cell.of(question.phrasing().called(e.getKey())),
                        Cell.of(
                                String.join(", ", e.getValue()),
                                entries(Objects.requireNonNull(facts.get(e.getKey()))))))
                .toList();
    }

    /** What each document is to a step; where it is more than one of these, the last. */
    private static Map<DocumentId, String> roles(Fact step) {
        Map<DocumentId, String> all = new LinkedHashMap<>();
        step.occurrences().flatMap(o -> o.basis().sources().stream()).forEach(s -> all.put(s.document(), "source"));
        switch (step.event()) {
            case DocumentAttached e -> all.put(e.document(), "attached");
            case LaidOnRecord e when e.document() != null -> all.put(e.document(), "laid");
            case InstrumentDrafted e when e.document() != null -> all.put(e.document(), "draft");
            default -> {}
        }
        return all;
    }

    private List<Cell> assignment(Standing told) {
        var one = Objects.requireNonNull(
                Assignments.of(told, question.text(), _ -> null, question.day(), question.names(), question.calendar()),
                "followed from its giving");
        var phrasing = question.phrasing();
        var ended = one.ended();
        var status = messages().say(one.status());
        var since = told.facts().stream()
                .filter(f -> f.entry() != one.why().entry())
                .toList();
        return List.of(
                Cell.of(String.valueOf(one.given()), one.why().entry()),
                Cell.of(task(told)),
                Cell.of(phrasing.who(one.recipient())),
                Cell.of(phrasing.when(one.due()), one.dueSaid().entry()),
                ended == null ? Cell.of(status) : Cell.of(status, ended.entry()),
                Cell.of(since.stream().map(phrasing::of).collect(Collectors.joining("\n")), entries(since)));
    }

    private String task(Standing told) {
        return given(told).findFirst().map(fact -> question.task(fact, steps)).orElse(say("words.none"));
    }

    private static String day(Fact fact) {
        return fact.happenedOn() == null ? "" : fact.happenedOn().toString();
    }
}
