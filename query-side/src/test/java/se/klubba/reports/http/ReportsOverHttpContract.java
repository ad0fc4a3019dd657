package se.klubba.reports.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import se.klubba.QuerySideApplication;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.reading.testing.Facts;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.testing.Digests;
import se.klubba.reports.testing.EveryReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports over HTTP; the same on every store. */
@SpringBootTest(
        classes = QuerySideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "axon.mongodb.commands.enabled=true")
@Import(Facts.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ReportsOverHttpContract {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final MatterId MATTER = new MatterId("x1");
    private static final MeetingId MEETING = new MeetingId("m1");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Commands commands;

    @Autowired
    private Facts.TestClock clock;

    @Autowired
    private EventLog log;

    @Autowired
    private BlobStore blobs;

    @LocalServerPort
    private int port;

    @BeforeEach
    void a_decision_on_record() {
        var clause = new Basis.Clause("a", 1, 0, Basis.Block.DECISION);
        var basis = new Basis(MEETING, null, ItemNumber.of(1), clause, null, List.of(), null);
        Facts.record(
                commands,
                new BodyEstablished(COUNCIL, Words.of("Länsråd"), BodyKind.COUNCIL, on("2019-01-01")),
                new MeetingNoted(MEETING, COUNCIL, LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
                new MatterRaised(MATTER, Words.of("<Ärende>"), COUNCIL, on("2020-02-07")),
                new DecisionRecorded(
                        new DecisionId("d1"),
                        MEETING,
                        ItemNumber.of(1),
                        List.of(MATTER),
                        Words.of("att \"bifalla\""),
                        new Occurrence(EdtfDate.of("2020-02-07"), basis, List.of())));
    }

    @Test
    void every_report_tells_what_it_can_be_asked_with() throws Exception {
        var listed = JSON.readTree(
                        send("GET", "/api/reports", "", "application/json").body())
                .path("items");

        assertThat(listed.findValuesAsString("name"))
                .containsAll(EveryReport.all().map(r -> r.definition().name()).toList());
        var decisions = listed.valueStream()
                .filter(r -> r.path("name").asString().equals("decisions"))
                .findFirst()
                .orElseThrow();
        assertThat(decisions.at("/title/sv").asString()).isEqualTo("Beslut");
        assertThat(decisions.at("/parameters").findValuesAsString("name"))
                .containsExactly("from", "to", "bodies", "asOf", "knownAt", "language");
    }

    @Test
    void a_report_says_what_it_depends_on() throws Exception {
        var told = JSON.readTree(
                post("decisions", "{\"from\": \"2020-01-01\", \"bodies\": [\"council\"]}", "application/json")
                        .body());

        assertThat(told.at("/provenance/report").asString()).isEqualTo("decisions");
        assertThat(told.at("/provenance/position").asInt()).isEqualTo(4);
        assertThat(told.at("/provenance/parameters/asOf").asString()).isEqualTo("2020-02-14");
        assertThat(told.at("/provenance/parameters/zone").asString()).isEqualTo("Europe/Stockholm");
        assertThat(told.at("/provenance/parameters/language").asString()).isEqualTo("sv");
        assertThat(told.at("/provenance/bodies/0/id").asString()).isEqualTo("council");
        assertThat(told.at("/provenance/bodies/0/name").asString()).isEqualTo("Länsråd");
        assertThat(post("decisions", "{\"bodies\": [\"council\"]}", "text/csv").body())
                .contains("Länsråd (council)");
        assertThat(told.at("/provenance/logDigest").asString())
                .isEqualTo(log.verify(0, log.head()).digest());
        assertThat(told.at("/sections/0/blocks/0/figures/0/value").asInt()).isEqualTo(1);
        assertThat(told.at("/sections/0/blocks/0/figures/0/facts/0").asInt()).isEqualTo(3);
        assertThat(told.at("/facts/0/why/meeting/name").asString()).isEqualTo("Länsråd 2020-02-07");
    }

    @Test
    void a_report_comes_as_a_page_a_table_or_data() throws Exception {
        var page = post("decisions", "", "text/html");
        var table = post("decisions", "{\"language\": \"en\"}", "text/csv;q=0.9, image/png");
        var data = post("decisions", "", "application/json");

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<html lang=\"sv\">", "&lt;Ärende&gt;").doesNotContain("<Ärende>");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(table.body()).contains("clauses,Day,Body", "\"att \"\"bifalla\"\"\"");
        assertThat(data.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(post("decisions", "", "*/*").body()).isEqualTo(page.body());
    }

    @Test
    void words_that_were_disposed_of_are_shown_as_disposed_of_whatever_was_known() throws Exception {
        clock.set("2020-02-15T12:00:00Z");
        var question = "{\"knownAt\": \"2020-02-14\", \"asOf\": \"2020-02-14\"}";
        var before =
                JSON.readTree(post("decisions", question, "application/json").body());
        Facts.record(
                commands,
                new WordsDisposedOf(
                        3, java.util.Set.of(MATTER.key()), Words.of("gallringsbeslut 7"), on("2020-02-15")));
        var after =
                JSON.readTree(post("decisions", question, "application/json").body());

        assertThat(before.toString()).contains("bifalla");
        assertThat(after.toString()).contains("(gallrat)").doesNotContain("bifalla");
        assertThat(after.at("/provenance/logDigest")).isEqualTo(before.at("/provenance/logDigest"));
        assertThat(after.at("/provenance/disposedDigest")).isNotEqualTo(before.at("/provenance/disposedDigest"));
    }

    @Test
    void words_of_a_document_are_in_it_from_when_the_log_says_that_it_is_kept_and_what_cannot_be_read_is_named()
            throws Exception {
        var minutes = "1 §\natt köpa en plog\n".getBytes(StandardCharsets.UTF_8);
        var document = new DocumentId(Digests.sha256(minutes));
        var clause = new Basis.Clause("a", 1, 0, Basis.Block.DECISION);
        var place = new Source(document, new Source.Range(2, 2), null);
        var basis = new Basis(MEETING, null, ItemNumber.of(2), clause, null, List.of(place), null);
        Facts.record(
                commands,
                new DecisionRecorded(
                        new DecisionId("d2"),
                        MEETING,
                        ItemNumber.of(2),
                        List.of(),
                        null,
                        new Occurrence(EdtfDate.of("2020-02-07"), basis, List.of())));
        clock.set("2020-02-15T12:00:00Z");
        var then = "{\"knownAt\": \"2020-02-14\", \"asOf\": \"2020-02-14\"}";
        var before = post("decisions", then, "application/json").body();
        assertThat(before).doesNotContain("plog").contains("\"unread\":[]");

        blobs.keep(document.value(), minutes);
        Facts.record(
                commands,
                new DocumentKept(
                        document, Words.of("anteckningar.txt"), minutes.length, "text/plain", Occurrence.UNDATED));
        assertThat(post("decisions", "", "application/json").body()).contains("att köpa en plog");
        assertThat(post("decisions", then, "application/json").body()).isEqualTo(before);

        blobs.remove(document.value());
        var without = post("decisions", "", "application/json").body();
        assertThat(without).doesNotContain("plog");
        assertThat(JSON.readTree(without).at("/provenance/unread/0/document").asString())
                .isEqualTo(document.value());
        assertThat(JSON.readTree(without).at("/provenance/unread/0/name").asString())
                .isEqualTo("anteckningar.txt");
        assertThat(post("decisions", "", "text/html").body()).contains("anteckningar.txt (" + document + ")");

        Facts.record(
                commands,
                new WordsDisposedOf(
                        5, java.util.Set.of(document.key()), Words.of("gallringsbeslut 8"), on("2020-02-15")));
        assertThat(post("decisions", "", "application/json").body()).contains("(gallrat)", "\"unread\":[]");
        assertThat(post("decisions", then, "application/json").body()).isEqualTo(before);
    }

    @Test
    void everything_that_is_wrong_with_a_question_is_told_at_once() throws Exception {
        var answer = post("decisions", """
                {"from": "2020-02-30", "bodies": ["råd"], "language": "de", "matter": "x1", "knownAt": 7}
                """, "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        var problem = JSON.readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo("malformed");
        assertThat(problem.at("/errors").findValuesAsString("field"))
                .containsExactly("matter", "from", "bodies[0]", "knownAt", "language");
        assertThat(problem.at("/detail").asString()).contains("one of sv, en", "its parameters are from, to, bodies");
    }

    @Test
    void a_question_without_an_answer_says_why() throws Exception {
        refused(post("decisions", "{\"from\": \"2020-02-02\", \"to\": \"2020-02-01\"}", "text/html"), 400, "malformed");
        refused(post("changes", "{\"from\": \"2020-02-02\", \"asOf\": \"2020-02-01\"}", "text/html"), 400, "malformed");
        refused(
                post("instruments", "{\"to\": \"2020-01-31\", \"asOf\": \"2020-02-01\"}", "text/html"),
                400,
                "malformed");
        refused(post("decisions", "[]", "text/html"), 400, "malformed");
        refused(post("decisions", "{", "text/html"), 400, "malformed");
        refused(post("decisions", "{\"knownAt\": \"2020-02-16\"}", "text/html"), 400, "known-at-in-the-future");
        refused(post("decisions", "{\"bodies\": [\"nobody\"]}", "text/html"), 404, "unknown-body");
        refused(
                post("decisions", "{\"bodies\": [\"council\"], \"knownAt\": \"2020-02-01\"}", "text/html"),
                404,
                "not-known-then");
        refused(post("decisions", "", "image/png"), 406, "not-acceptable");
        refused(post("decision", "", "text/html"), 404, "unknown-report");
        assertThat(post("decision", "", "text/html").body()).contains("decisions");
    }

    @Test
    void the_interface_is_described() throws Exception {
        var described = JSON.readTree(
                send("GET", "/v3/api-docs", "", "application/json").body());
        var run = described.at("/paths/~1api~1reports~1{name}/post");

        assertThat(run.at("/responses").propertyNames()).contains("200", "400", "404", "406", "503");
        assertThat(run.at("/responses/200/content").propertyNames())
                .containsExactlyInAnyOrder("text/html", "text/csv", "application/json");
        assertThat(run.at("/requestBody/content/application~1json/schema").isMissingNode())
                .isFalse();
        assertThat(run.at("/tags/0").asString()).isEqualTo("reports");
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("code").asString()).isEqualTo(code);
    }

    private HttpResponse<String> post(String report, String body, String accept) throws Exception {
        return send("POST", "/api/reports/" + report, body, accept);
    }

    private HttpResponse<String> send(String method, String path, String body, String accept)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }
}
