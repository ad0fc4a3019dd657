package se.klubba.reports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import se.klubba.EventJson;
import se.klubba.QuerySideApplication;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.reading.testing.Facts;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.event.ReportEvent.ReportFiled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports that take longer than anybody waits; the same on every store. */
@SpringBootTest(
        classes = QuerySideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "axon.mongodb.commands.enabled=true",
            "klubba.reports.patience=300ms",
            "klubba.reports.at-once=1",
            "klubba.reports.waiting=1",
            "klubba.reports.kept=2"
        })
@Import({Facts.class, HeldReport.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ReportJobsOverHttpContract {
    private static final int BODIES = 3;
    private static final String ASYNC = "respond-async";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Commands commands;

    @Autowired
    private HeldReport held;

    @LocalServerPort
    private int port;

    @BeforeEach
    void bodies_on_record() {
        for (int i = 0; i < BODIES; i++) {
            Facts.record(
                    commands,
                    new BodyEstablished(
                            new BodyId("b" + i), Words.of("Råd " + i), BodyKind.COUNCIL, Occurrence.UNDATED));
        }
    }

    @Test
    void a_report_that_nobody_waits_for_is_a_job_whose_result_is_the_same() throws Exception {
        var waited = run("decisions", "wait=30");
        assertThat(waited.statusCode()).isEqualTo(200);
        assertThat(waited.headers().firstValue("Preference-Applied")).isEmpty(); // nobody waits so long here
        assertThat(JSON.readTree(send("GET", "/api/reports/jobs").body()).path("items"))
                .isEmpty();

        var accepted = run("decisions", ASYNC);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        assertThat(accepted.headers().firstValue("Preference-Applied")).contains(ASYNC);
        assertThat(JSON.readTree(accepted.body()).path("report").asString()).isEqualTo("decisions");
        var job = accepted.headers().firstValue("Location").orElseThrow();
        var done = awaited(job, "done");
        assertThat(done.path("result").asString()).isEqualTo(job + "/result");
        assertThat(done.path("position").asInt()).isEqualTo(BODIES);
        assertThat(done.path("progress").isMissingNode()).isTrue();

        for (int i = 0; i < 2; i++) {
            var result = send("GET", job + "/result");
            assertThat(result.statusCode()).isEqualTo(200);
            assertThat(result.body()).isEqualTo(waited.body());
            for (var header : Set.of("Klubba-Report", "Klubba-Position", "Content-Type", "Content-Length")) {
                assertThat(result.headers().firstValue(header))
                        .isPresent()
                        .isEqualTo(waited.headers().firstValue(header));
            }
        }
        assertThat(JSON.readTree(send("GET", "/api/reports/jobs").body()).findValuesAsString("id"))
                .containsExactly(done.path("id").asString());

        assertThat(send("DELETE", job).statusCode()).isEqualTo(204);
        refused(send("GET", job), 404, "unknown-job");
        refused(send("GET", job + "/result"), 404, "unknown-job");
    }

    @Test
    void one_that_takes_longer_than_is_waited_for_tells_how_far_it_is_and_is_cancelled() throws Exception {
        var accepted = run(HeldReport.NAME, "");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        var job = accepted.headers().firstValue("Location").orElseThrow();
        held.gate.release(1);
        await().until(held.told::get, told -> told == 1);

        var running = JSON.readTree(send("GET", job).body());
        assertThat(running.path("state").asString()).isEqualTo("running");
        // the log, and of the facts the second is at the gate; as many are thought to be told after them
        assertThat(running.at("/progress/done").asInt()).isEqualTo(BODIES + 2);
        assertThat(running.at("/progress/of").asInt()).isEqualTo(BODIES + BODIES + BODIES);
        assertThat(running.at("/progress/perSecond").asInt()).isPositive();
        assertThat(running.at("/progress/secondsLeft").asInt()).isPositive();
        var early = send("GET", job + "/result");
        refused(early, 503, "report-not-done");
        assertThat(early.headers().firstValue("Retry-After")).isPresent();

        assertThat(send("DELETE", job).statusCode()).isEqualTo(204);
        held.gate.release(1); // out of the fact at which it is; it sees then that nobody wants more
        assertThat(run("decisions", "wait=30").statusCode()).isEqualTo(200);
        assertThat(held.told).hasValue(2);
        assertThat(held.finished).hasValue(0);
    }

    @Test
    void verifying_a_filed_one_that_takes_longer_than_is_waited_for_is_a_job_as_well_and_is_cancelled()
            throws Exception {
        var ran = run("decisions", "wait=30")
                .headers()
                .firstValue("Klubba-Report")
                .orElseThrow();
        var filed = (ObjectNode) JSON.readTree(ran);
        filed.put("report", HeldReport.NAME)
                .put("version", 1)
                .put("filing", "f1")
                .putObject("at");
        Facts.record(commands, EventJson.mapper().treeToValue(filed, ReportFiled.class));

        var accepted = send("POST", "/api/reports/filed/f1/verify");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        var job = accepted.headers().firstValue("Location").orElseThrow();
        held.gate.release(1);
        await().until(held.told::get, told -> told == 1);
        var running = JSON.readTree(send("GET", job).body());
        assertThat(running.path("filing").asString()).isEqualTo("f1");
        assertThat(running.path("position").asInt()).isEqualTo(BODIES);
        assertThat(running.at("/progress/done").asInt()).isEqualTo(BODIES + 2);
        refused(send("GET", job + "/result"), 503, "report-not-done");

        assertThat(send("DELETE", job).statusCode()).isEqualTo(204);
        held.gate.release(1);
        assertThat(run("decisions", "wait=30").statusCode()).isEqualTo(200);
        assertThat(held.finished).hasValue(0);
    }

    @Test
    void more_than_may_wait_are_sent_away() throws Exception {
        var first = run(HeldReport.NAME, ASYNC).headers().firstValue("Location").orElseThrow();
        awaited(first, "running");
        var second = run("decisions", ASYNC).headers().firstValue("Location").orElseThrow();
        assertThat(JSON.readTree(send("GET", second).body()).path("state").asString())
                .isEqualTo("waiting");
        var third = run("decisions", "");
        refused(third, 503, "reports-busy");
        assertThat(third.headers().firstValue("Retry-After")).isPresent();

        held.gate.release(BODIES);
        awaited(first, "done");
        awaited(second, "done");
        assertThat(run("decisions", "").statusCode()).isEqualTo(200);
    }

    @Test
    void one_that_fails_says_so_and_nothing_of_what_it_met() throws Exception {
        refused(run(HeldReport.FAILING, ""), 500, "fault");
        assertThat(JSON.readTree(send("GET", "/api/reports/jobs").body()).path("items"))
                .isEmpty();
        var job =
                run(HeldReport.FAILING, ASYNC).headers().firstValue("Location").orElseThrow();
        awaited(job, "failed");
        var result = send("GET", job + "/result");
        refused(result, 500, "fault");
        assertThat(result.body()).doesNotContain("committee");
    }

    @Test
    void what_is_done_goes_when_words_are_disposed_of_and_when_there_is_too_much_of_it() throws Exception {
        var jobs = new String[4];
        for (int i = 0; i < 3; i++) {
            jobs[i] = run("decisions", ASYNC).headers().firstValue("Location").orElseThrow();
            awaited(jobs[i], "done");
        }
        jobs[3] = run("decisions", ASYNC).headers().firstValue("Location").orElseThrow();
        awaited(jobs[3], "done");
        refused(send("GET", jobs[0]), 404, "unknown-job");
        refused(send("GET", jobs[1]), 404, "unknown-job");
        assertThat(send("GET", jobs[2]).statusCode()).isEqualTo(200);

        Facts.record(
                commands,
                new WordsDisposedOf(
                        0,
                        Set.of(new BodyId("b0").key()),
                        Words.of("gallringsbeslut 7"),
                        Occurrence.on(EdtfDate.of("2020-02-14"))));
        refused(send("GET", jobs[3] + "/result"), 410, "job-disposed-of");
        refused(send("GET", jobs[3]), 404, "unknown-job");
    }

    private JsonNode awaited(String job, String state) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> JSON.readTree(send("GET", job).body()),
                        told -> told.path("state").asString().equals(state));
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo(code);
    }

    private HttpResponse<String> run(String report, String prefer) throws Exception {
        var request = to("/api/reports/" + report)
                .header("Accept", "text/html")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        return sent(prefer.isEmpty() ? request : request.header("Prefer", prefer));
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        return sent(to(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
