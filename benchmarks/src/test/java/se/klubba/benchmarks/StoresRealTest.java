package se.klubba.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.benchmarks.load.Asker;
import se.klubba.benchmarks.ours.Ours;
import se.klubba.benchmarks.plain.Plain;
import se.klubba.benchmarks.reporting.Registers;
import se.klubba.benchmarks.whole.Bare;
import se.klubba.benchmarks.whole.Register;
import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.pages.testing.Browser;
import se.klubba.reading.SourceText;
import se.klubba.reports.Reports;

/** Everything that is measured runs, for an instant. */
@RequiresRealMongo
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoresRealTest {
    private final String uri = RealMongo.shared().uri();
    private final String database = "benchmarks-" + UUID.randomUUID();

    @Test
    void the_driver_alone_inserts_and_reads() {
        try (var client = MongoClients.create(uri)) {
            var plain = Plain.over(client, database);
            assertThat(plain.ask("append 2 100")).isNotNegative();
            assertThat(plain.ask("fill 300 10 m")).isPositive();
            assertThat(plain.ask("read")).isPositive();
            assertThat(plain.ask("stream m 3")).isPositive();
        }
    }

    @Test
    void the_log_appends_commands_and_reads_and_nothing_is_lost() {
        try (var log = Ours.start(uri, database)) {
            assertThat(log.subject().ask("append 2 100")).isNotNegative();
            assertThat(log.subject().ask("command 2 100")).isNotNegative();
            assertThat(log.subject().ask("contended 3 100")).isNotNegative();
            assertThat(log.subject().ask("outage 2 100")).isPositive();
            assertThat(log.subject().ask("fill 300 10 m")).isPositive();
            assertThat(log.subject().ask("read")).isPositive();
            assertThat(log.subject().ask("fold")).isPositive();
            assertThat(log.subject().ask("stream m 3")).isPositive();
            assertThat(log.subject().ask("lost")).isZero();
            assertThat(log.subject().ask("unsound")).isZero();
        }
    }

    @Test
    void a_generated_register_is_read_and_reported_on() {
        try (var client = MongoClients.create(uri)) {
            var register = Registers.over(client, "register-" + UUID.randomUUID());
            register.ask("fill 300");
            assertThat(register.ask("read")).isPositive();
            assertThat(Reporting.REPORTS)
                    .containsExactlyInAnyOrderElementsOf(Reports.found(SourceText.NONE).all().stream()
                            .map(report -> report.definition().name())
                            .toList())
                    .allSatisfy(report -> {
                        assertThat(register.ask("report " + report)).isPositive();
                        assertThat(register.ask("whole " + report)).isPositive();
                    });
            assertThat(register.ask("heap")).isPositive();
        }
    }

    @Test
    void a_view_and_a_change_stream_tell_of_the_same_commands() {
        try (var log = Ours.start(uri, database, Ours.VIEWED)) {
            log.subject().ask("follow 3");
            assertThat(log.subject().ask("told 50")).isPositive();
            assertThat(log.subject().ask("seen 95"))
                    .isGreaterThanOrEqualTo(log.subject().ask("seen 50"));
        }
    }

    @Test
    void all_of_klubba_makes_its_views_of_a_log_that_is_there_and_takes_commands() {
        try (var client = MongoClients.create(uri)) {
            var filling = Registers.over(client, database);
            filling.ask("fill 2000");
            assertThat(filling.ask("read")).isPositive();
        }
        long begun = System.nanoTime();
        try (var application = Register.start(uri, database)) {
            var register = Register.over(application, begun);
            assertThat(register.ask("built")).isPositive();
            assertThat(register.ask("command 2")).isPositive();
            assertThat(register.ask("heap")).isPositive();
            assertThat(register.ask("searchable")).isPositive();
            var asker = new Asker((int) register.ask("port"));
            asked(asker);
            register.ask("forget");
            questioned(asker, 2000);
            assertThat(register.ask("commands")).isPositive();
            assertThat(register.ask("waited")).isPositive();
        }
    }

    private void asked(Asker register) {
        var body = "/api/bodies/"
                + register.identifiers("/api/bodies?limit=500", 1).getFirst();
        assertThat(register.times(List.of(body), Duration.ofMillis(1)).p50()).isPositive();
        assertThat(register.page("/api/matters?", 1, 3)).contains("limit=1", "cursor=");
        try (var client = MongoClients.create(uri);
                var application = Bare.start(client)) {
            var bare = new Asker((int) Bare.over(application).ask("port"));
            var kept = bare.keep(List.of(register.answer(body)));
            assertThat(bare.answer(kept.getFirst())).contains(body.substring(body.lastIndexOf('/') + 1));
            assertThat(bare.perSecond(kept, 2, Duration.ofMillis(1))).isPositive();
            painted(register, bare);
        }
    }

    /** Without a browser there is nothing of it. */
    private static void painted(Asker register, Asker bare) {
        var figures = new Figures();
        new Paints(figures, 1)
                .measure(
                        List.of(new Paints.Page("the first page", "/")),
                        register.uri(),
                        bare.uri().resolve(Bare.PAGE));
        assertThat(figures.all())
                .hasSize(Browser.available() ? 2 : 0)
                .allSatisfy(figure -> assertThat(figure.median()).isPositive())
                .allMatch(PageLoads::isOne);
    }

    /** All but what is made of the time is tried here: each path is answered. */
    private void questioned(Asker register, int events) {
        assertThat(Question.of(register, events))
                .filteredOn(question -> question.when() == Question.When.TODAY)
                .hasSizeGreaterThan(15)
                .allSatisfy(question -> assertThat(question.paths())
                        .isNotEmpty()
                        .allSatisfy(path -> assertThat(register.answer(path)).isNotEmpty()));
    }
}
