package se.klubba.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.MessageType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.FilingId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.reading.History;
import se.klubba.reading.Reader;
import se.klubba.reading.Sight;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.References;
import se.klubba.reports.event.FiledParameters;
import se.klubba.reports.event.ReportEvent.ReportFiled;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.MemoryLog;
import se.klubba.timeline.Entry;
import se.klubba.words.Language;

/** What is hidden from whom a report is for is as if it had never been recorded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportsForReadersTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final int EVENTS = 1000;

    static Stream<Report> reports() {
        return EveryReport.all();
    }

    /** From whom some matters are hidden, and whatever names them. */
    private record Partial(Set<Key> hidden) implements Reader {
        @Override
        public boolean sees(KlubbaEvent event) {
            return event.keys().stream().noneMatch(hidden::contains);
        }

        @Override
        public Sight sight() {
            return new Sight(Sight.Kind.OWN_BODIES, Set.of(new BodyId("b-own")));
        }
    }

    /** Every third matter but the first, which some reports need. */
    private static Reader lessThan(MemoryLog log) {
        var matters = log.events().stream()
                .flatMap(e -> ((KlubbaEvent) e.payload()).keys().stream())
                .filter(key -> key.name().equals("matter"))
                .distinct()
                .toList();
        return new Partial(Stream.iterate(2, i -> i < matters.size(), i -> i + 3)
                .map(matters::get)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_is_that_of_a_log_in_which_something_else_stands_in_the_place_of_what_is_hidden(Report report) {
        for (long seed : List.of(3L, 17L)) {
            var log = MemoryLog.generated(seed, EVENTS);
            var reader = lessThan(log);
            var parameters = EveryReport.parameters(report, log, LATER, Language.EN);

            var forReader = EveryReport.run(report, parameters, log, reader, EVENTS);

            var hidden = hidden(log, reader);
            var cited = References.of(forReader.sections());
            assertThat(hidden.cardinality()).isPositive();
            assertThat(cited.intersects(hidden)).isFalse();
            if (report.reads().contains(ReportFiled.class)) {
                continue; // it counts all that there is, and what stands in the place of another as well
            }
            var without = EveryReport.run(report, parameters, without(log, hidden), EVENTS);
            assertThat(forReader.sections()).isEqualTo(without.sections());
            assertThat(facts(forReader)).isEqualTo(facts(without));
            assertThat(forReader.provenance().disposed())
                    .isEqualTo(without.provenance().disposed());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void it_says_for_whom_it_is_in_every_format(Report report) {
        var log = MemoryLog.generated(3, 200);
        var parameters = EveryReport.parameters(report, log, LATER, Language.SV);

        var written = EveryReport.written(EveryReport.run(report, parameters, log, lessThan(log), 200));

        assertThat(written).allMatch(file -> file.contains("b-own"));
        assertThat(EveryReport.written(EveryReport.run(report, parameters, log, 200)))
                .noneMatch(file -> file.contains("madeFor") || file.contains("Gjord för"));
    }

    private static List<String> facts(Document document) {
        return document.facts().stream().map(Object::toString).toList();
    }

    /** Entries that are hidden, with all that was said of them. */
    private static BitSet hidden(MemoryLog log, Reader reader) {
        var roots = new BitSet();
        log.events().forEach(e -> History.hiddenBy(entry(e), reader).ifPresent(p -> roots.set((int) p)));
        var all = new BitSet();
        log.events().stream()
                .filter(e -> roots.get((int) e.position()) || roots.get((int) History.root(entry(e))))
                .forEach(e -> all.set((int) e.position()));
        return all;
    }

    /** But for one, reports tell of no filed ones, so that one stands for nothing. */
    private static MemoryLog without(MemoryLog log, BitSet hidden) {
        return new MemoryLog(log.events().stream()
                .map(e -> hidden.get((int) e.position()) ? other(e) : e)
                .toList());
    }

    private static Entry entry(LoggedEvent e) {
        return Entry.of(e.position(), e.recordedAt(), e.metadata(), e.payload());
    }

    private static LoggedEvent other(LoggedEvent e) {
        var filed = new ReportFiled(
                new FilingId("none"),
                "none",
                1,
                new FiledParameters(null, null, List.of(), null, LATER, null, "sv", "Europe/Stockholm", null),
                0,
                "",
                0,
                "",
                List.of(),
                "html",
                "",
                Occurrence.UNDATED);
        return new LoggedEvent(
                e.position(),
                e.recordedAt(),
                e.id(),
                new MessageType(EventCatalog.name(ReportFiled.class), "2"),
                Set.of(),
                e.metadata(),
                filed);
    }
}
