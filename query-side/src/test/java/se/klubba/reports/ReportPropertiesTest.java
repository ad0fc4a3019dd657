package se.klubba.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Reader;
import se.klubba.reading.SourceText;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.document.References;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.MemoryLog;
import se.klubba.reports.testing.Reordered;
import se.klubba.words.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every report, over registers that could be. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportPropertiesTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final int EVENTS = 1000;
    private static final List<Long> SEEDS = List.of(3L, 17L, 404L);
    private static final Pattern FACT = Pattern.compile("^Fact (\\d+)");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Report> reports() {
        return EveryReport.all();
    }

    static Stream<Report> reportsOfPeriods() {
        return reports().filter(r -> r.definition().takes().contains(Parameter.FROM));
    }

    private static MemoryLog register(long seed) {
        return MemoryLog.generated(seed, EVENTS);
    }

    private static Document run(Report report, MemoryLog log, long to) {
        return EveryReport.run(report, parameters(report, log), log, to);
    }

    private static Parameters parameters(Report report, MemoryLog log) {
        return EveryReport.parameters(report, log, LATER, Language.EN);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_at_a_position_is_that_of_a_log_that_ends_there(Report report) {
        for (long seed : SEEDS) {
            var whole = register(seed);
            for (int to : List.of(EVENTS / 3, EVENTS - 1)) {
                var part = new MemoryLog(whole.events().subList(0, to));
                var parameters = parameters(report, part);

                assertThat(EveryReport.written(EveryReport.run(report, parameters, shown(whole, to), to)))
                        .isEqualTo(EveryReport.written(EveryReport.run(report, parameters, part, to)));
            }
        }
    }

    /** Words that were disposed of later are hidden of the earlier as well: without those disposals. */
    private static MemoryLog shown(MemoryLog log, int to) {
        return new MemoryLog(log.events().stream()
                .filter(e -> e.position() < to
                        || !(e.payload() instanceof se.klubba.record.event.RecordEvent.WordsDisposedOf))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_correction_changes_nothing_of_what_was_known_before_it(Report report) {
        var log = register(5);
        int correction = log.events().stream()
                .filter(e -> e.payload() instanceof EntryCorrected)
                .mapToInt(e -> (int) e.position())
                .findFirst()
                .orElseThrow();
        var before = new MemoryLog(log.events().subList(0, correction));
        var with = new MemoryLog(log.events().subList(0, correction + 1));
        var parameters = parameters(report, before);

        assertThat(EveryReport.written(EveryReport.run(report, parameters, with, correction)))
                .isEqualTo(EveryReport.written(EveryReport.run(report, parameters, before, correction)));
    }

    /** Where in the log facts are; when they were recorded goes with them, which is what some reports are about. */
    @ParameterizedTest
    @MethodSource("reports")
    void the_order_of_recording_changes_nothing(Report report) {
        for (long seed : SEEDS) {
            var log = register(seed);
            var reordered = Reordered.of(log, seed);
            var parameters = parameters(report, log);
            for (var asked : List.of(parameters, since(middle(log), parameters, report))) {
                assertThat(told(EveryReport.run(report, asked, reordered.log(), EVENTS), reordered.former()))
                        .isEqualTo(told(EveryReport.run(report, asked, log, EVENTS), null));
            }
        }
    }

    private static Parameters since(LocalDate day, Parameters asked, Report report) {
        return report.definition().takes().contains(Parameter.FROM) ? asked.within(day, null) : asked;
    }

    /** What is told, with the positions that facts had before. */
    private static JsonNode told(Document document, @org.jspecify.annotations.Nullable List<Long> former) {
        var sections = JSON.valueToTree(document.sections());
        var facts = document.facts().stream()
                .map(g -> (ObjectNode) JSON.valueToTree(g))
                .toList();
        var all = JSON.createObjectNode();
        all.set("sections", sections);
        if (former != null) {
            facts.forEach(f -> {
                f.withObject("/why").put("entry", former.get(f.at("/why/entry").asInt()));
                f.put("what", formerly(f.path("what").asString(), former));
            });
            sections.findValues("facts").stream()
                    .filter(JsonNode::isArray)
                    .forEach(list -> replace((ArrayNode) list, former));
        }
        facts.forEach(f -> f.withObject("/why").remove("correction"));
        var inOrder = all.putArray("facts");
        facts.stream()
                .sorted(java.util.Comparator.comparingLong(
                        f -> f.at("/why/entry").asLong()))
                .forEach(inOrder::add);
        return all;
    }

    /** What amends a fact names it by its position. */
    private static String formerly(String what, List<Long> former) {
        return FACT.matcher(what).replaceFirst(found -> "Fact " + former.get(Integer.parseInt(found.group(1))));
    }

    private static void replace(ArrayNode list, List<Long> former) {
        for (int i = 0; i < list.size(); i++) {
            list.set(
                    i,
                    list.get(i).isNumber()
                            ? JSON.valueToTree(former.get(list.get(i).asInt()))
                            : list.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("reportsOfPeriods")
    void periods_side_by_side_add_up(Report report) {
        var log = register(11);
        var all = parameters(report, log).within(LocalDate.of(2013, 1, 1), LATER);
        var middle = middle(log);
        var whole = figures(EveryReport.run(report, all, log, EVENTS));
        var first = figures(EveryReport.run(report, all.within(all.from(), middle), log, EVENTS));
        var second = figures(EveryReport.run(report, all.within(middle.plusDays(1), all.to()), log, EVENTS));

        for (var figure : whole.values()) {
            if (figure.sums()) {
                var one = of(first, figure.id());
                var other = of(second, figure.id());
                var parts = new ArrayList<>(one.facts());
                parts.addAll(other.facts());
                assertThat(parts).as(figure.id()).containsExactlyInAnyOrderElementsOf(figure.facts());
                assertThat(value(one).add(value(other))).as(figure.id()).isEqualByComparingTo(value(figure));
            }
        }
    }

    private static Figure of(Map<String, Figure> figures, String id) {
        return Objects.requireNonNull(figures.get(id), id);
    }

    private static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value(), figure.id());
    }

    private static LocalDate middle(MemoryLog log) {
        var days = log.events().stream()
                .map(LoggedEvent::payload)
                .map(e -> ((KlubbaEvent) e).at().happenedOn())
                .filter(on -> on != null)
                .map(on -> on.latest())
                .sorted()
                .toList();
        return days.get(days.size() / 2);
    }

    private static Map<String, Figure> figures(Document document) {
        var all = new HashMap<String, Figure>();
        document.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(Block.Figures.class::isInstance)
                .flatMap(b -> ((Block.Figures) b).figures().stream())
                .forEach(f -> all.put(f.id(), f));
        return all;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_fact_that_is_counted_is_among_its_facts(Report report) {
        var document = run(report, register(7), EVENTS);

        assertThat(document.facts().stream().map(g -> g.why().entry()))
                .containsExactlyElementsOf(References.of(document.sections()).stream()
                        .mapToObj(entry -> (long) entry)
                        .toList());
        assertThat(document.facts()).isNotEmpty();
    }

    /** A report of a large register has more of both than there is memory. */
    @ParameterizedTest
    @MethodSource("reports")
    void neither_its_rows_nor_its_facts_are_held(Report report) throws IOException {
        var log = register(7);
        var asked = parameters(report, log);

        boolean anew = Reports.found(SourceText.NONE)
                .run(
                        report,
                        asked,
                        log,
                        Reader.OF_ALL,
                        EVENTS,
                        Progress.UNWATCHED,
                        document -> Stream.concat(
                                        Stream.of(document.facts()),
                                        document.sections().stream()
                                                .flatMap(section -> section.blocks().stream())
                                                .filter(Block.Table.class::isInstance)
                                                .map(table -> ((Block.Table) table).rows()))
                                .filter(things -> !things.isEmpty())
                                .noneMatch(ReportPropertiesTest::held));

        assertThat(anew).isTrue();
    }

    private static boolean held(Iterable<?> things) {
        Object once = things.iterator().next();
        Object again = things.iterator().next();
        return once == again;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_number_leads_to_the_facts_that_it_counts(Report report) {
        for (long seed : SEEDS) {
            var document = run(report, register(seed), EVENTS);
            var numbers = document.sections().stream()
                    .flatMap(s -> s.blocks().stream())
                    .flatMap(ReportPropertiesTest::numbers)
                    .toList();

            assertThat(numbers)
                    .isNotEmpty()
                    .allSatisfy(number ->
                            assertThat(number.facts()).as(number.where()).isNotEmpty());
        }
    }

    private record Number(String where, List<Long> facts) {}

    /** Those that are not 0. */
    private static Stream<Number> numbers(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> Stream.empty();
            case Block.Figures f ->
                f.figures().stream()
                        .filter(one -> one.value() != null && one.value().signum() != 0)
                        .map(one -> new Number(one.id(), one.facts()));
            case Block.Table t ->
                t.rows().stream()
                        .flatMap(row -> row.stream()
                                .filter(cell ->
                                        cell.number() != null && cell.number().signum() != 0)
                                .map(cell -> new Number(t.id() + ": " + row, cell.facts())));
            case Block.BarChart c ->
                c.bars().stream()
                        .filter(bar -> bar.value() != 0)
                        .map(bar -> new Number(c.id() + ": " + bar.label(), bar.facts()));
        };
    }

    @ParameterizedTest
    @MethodSource("reports")
    void where_and_in_what_language_a_machine_is_changes_nothing(Report report) {
        var log = register(23);
        var here = EveryReport.written(run(report, log, EVENTS));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(EveryReport.written(run(report, log, EVENTS))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_is_written_in_each_language_with_the_same_figures(Report report) {
        var log = register(29);
        var parameters = parameters(report, log);
        var swedish = EveryReport.run(report, EveryReport.parameters(report, log, LATER, Language.SV), log, EVENTS);
        var english = EveryReport.run(report, parameters, log, EVENTS);

        assertThat(swedish.title()).isNotEqualTo(english.title());
        assertThat(figures(swedish).keySet()).isEqualTo(figures(english).keySet());
        figures(swedish)
                .forEach((id, figure) -> assertThat(figure.value())
                        .isEqualTo(of(figures(english), id).value()));
    }
}
