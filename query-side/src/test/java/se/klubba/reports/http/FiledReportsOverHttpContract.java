package se.klubba.reports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.reading.testing.Facts;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.event.ReportEvent.ReportFiled;
import se.klubba.reports.testing.Digests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports that were filed, over HTTP; the same on every store. */
@SpringBootTest(
        classes = QuerySideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "axon.mongodb.commands.enabled=true")
@Import(Facts.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class FiledReportsOverHttpContract {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Commands commands;

    @Autowired
    private BlobStore blobs;

    @LocalServerPort
    private int port;

    @BeforeEach
    void a_body_on_record() {
        Facts.record(commands, new BodyEstablished(COUNCIL, Words.of("Länsråd"), BodyKind.COUNCIL, Occurrence.UNDATED));
    }

    @Test
    void a_run_says_what_files_it_and_what_was_filed_is_the_same_later() throws Exception {
        var ran = post("decisions");
        var said = said(ran);
        file("f1", said);
        Facts.record(
                commands,
                new BodyEstablished(new BodyId("other"), Words.of("Annan"), BodyKind.COUNCIL, Occurrence.UNDATED));

        assertThat(said.path("digest").asString()).isEqualTo(sha256(ran.body()));
        assertThat(said.at("/parameters/asOf").asString()).isEqualTo("2020-02-14");
        var listed = JSON.readTree(send("GET", "filed").body()).at("/items/0");
        assertThat(listed.path("filing").asString()).isEqualTo("f1");
        assertThat(listed.path("digest")).isEqualTo(said.path("digest"));
        assertThat(JSON.readTree(send("GET", "filed/f1").body())).isEqualTo(listed);
        assertThat(listed.path("recordedBy").asString()).isEqualTo("secretary");
        var verified = verify("f1");
        assertThat(verified.path("outcome").asString()).isEqualTo("same");
        assertThat(verified.path("differences")).isEmpty();
    }

    @Test
    void words_that_were_disposed_of_since_are_told_by_their_positions() throws Exception {
        file("f1", said(post("decisions")));
        Facts.record(
                commands,
                new WordsDisposedOf(
                        0,
                        Set.of(COUNCIL.key()),
                        Words.of("gallringsbeslut 7"),
                        Occurrence.on(EdtfDate.of("2020-02-14"))));

        var verified = verify("f1");

        assertThat(verified.path("outcome").asString()).isEqualTo("differs");
        assertThat(verified.path("differences").findValuesAsString("kind")).containsExactly("disposed");
        assertThat(verified.at("/differences/0/positions/0").asInt(-1)).isZero();
        assertThat(verified.at("/differences/0/since").asInt()).isEqualTo(2);
    }

    @Test
    void words_that_were_disposed_of_before_it_was_filed_and_after_it_was_run_are_told_as_well() throws Exception {
        var ran = post("decisions");
        var said = said(ran);
        keep(said.path("digest").asString(), ran.body());
        Facts.record(
                commands,
                new WordsDisposedOf(
                        0,
                        Set.of(COUNCIL.key()),
                        Words.of("gallringsbeslut 7"),
                        Occurrence.on(EdtfDate.of("2020-02-14"))));
        file("f1", said);

        var verified = verify("f1");

        assertThat(verified.path("differences").findValuesAsString("kind")).containsExactly("disposed");
        assertThat(verified.at("/differences/0/positions/0").asInt(-1)).isZero();
        assertThat(verified.at("/differences/0/since").asInt()).isEqualTo(2);
        assertThat(verified.at("/from/line").asInt()).isGreaterThan(1);
    }

    @Test
    void since_when_the_log_is_another_is_told_by_what_else_was_filed() throws Exception {
        file("sound", said(post("decisions")));
        var later = said(post("decisions"));
        var none = "0".repeat(64);
        file("other", later.deepCopy().put("logDigest", none).put("digest", none));
        var latest = said(post("decisions"));
        file("another", latest.deepCopy().put("logDigest", none).put("digest", none));

        var log = verify("another").at("/differences/0");

        assertThat(log.path("kind").asString()).isEqualTo("log");
        assertThat(log.path("since").asInt()).isEqualTo(1);
        assertThat(log.path("what").asString()).contains("the first 1 are, and the first 2 are not");
        assertThat(verify("sound").path("outcome").asString()).isEqualTo("same");
        file("healed", said(post("decisions")));
        assertThat(verify("other").at("/differences/0/since").asInt()).isEqualTo(1);
    }

    @Test
    void verifying_that_nobody_waits_for_is_a_job_whose_result_is_kept() throws Exception {
        file("f1", said(post("decisions")));

        var accepted = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/reports/filed/f1/verify"))
                        .header("Prefer", "respond-async")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        var job = accepted.headers().firstValue("Location").orElseThrow().replace("/api/reports/", "");
        var done = await().until(
                        () -> JSON.readTree(send("GET", job).body()),
                        told -> told.path("state").asString().equals("done"));
        assertThat(done.path("filing").asString()).isEqualTo("f1");
        assertThat(done.path("report").asString()).isEqualTo("decisions");
        for (int i = 0; i < 2; i++) {
            var result = send("GET", job + "/result");
            assertThat(result.statusCode()).isEqualTo(200);
            assertThat(JSON.readTree(result.body())).isEqualTo(verify("f1"));
        }
        assertThat(JSON.readTree(send("GET", "jobs").body()).findValuesAsString("filing"))
                .containsExactly("f1");
    }

    @Test
    void another_version_of_the_definition_or_none_and_another_log_are_told() throws Exception {
        var said = said(post("decisions"));
        var none = "0".repeat(64);
        file("older", said.deepCopy().put("version", 0).put("digest", none));
        file("gone", said.deepCopy().put("report", "bygone"));
        file("elsewhere", said.deepCopy().put("logDigest", none).put("digest", none));
        file("longer", said.deepCopy().put("position", 1000));

        assertThat(verify("older").path("outcome").asString()).isEqualTo("cannot-be-run-as-it-was");
        assertThat(verify("older").at("/differences/0/what").asString())
                .contains("version 0 of the definition was filed; it is version", "cannot be run again as it was");
        assertThat(verify("gone").path("outcome").asString()).isEqualTo("cannot-be-run-as-it-was");
        assertThat(verify("gone").at("/differences/0/kind").asString()).isEqualTo("definition");
        assertThat(verify("elsewhere").path("differences").findValuesAsString("kind"))
                .containsExactly("log");
        assertThat(verify("longer").at("/differences/0/what").asString()).contains("first 1000 events");
        assertThat(verify("longer").at("/differences/0/since").asInt()).isEqualTo(5);
        var unknown = send("POST", "filed/nothing/verify");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(unknown.body()).path("code").asString()).isEqualTo("unknown-filing");
    }

    @Test
    void bytes_that_differ_for_no_stated_reason_are_told_with_their_line_where_they_are_kept() throws Exception {
        var ran = post("decisions");
        var other = ran.body().lines().findFirst().orElseThrow() + "\nsomething else";
        var digest = sha256(other);
        var said = said(ran).deepCopy().put("digest", digest);
        file("f1", said);

        assertThat(verify("f1").at("/differences/0/what").asString()).contains("keep the file");
        keep(digest, other);

        var verified = verify("f1");
        assertThat(verified.at("/differences/0/kind").asString()).isEqualTo("content");
        assertThat(verified.at("/from/line").asInt()).isEqualTo(2);
        assertThat(verified.at("/from/column").asInt()).isEqualTo(1);
    }

    @Test
    void a_document_that_cannot_be_read_any_more_is_named() throws Exception {
        var minutes = "att köpa en plog";
        keep(sha256(minutes), minutes);
        var ran = decidedIn(minutes);
        assertThat(ran.body()).contains(minutes);
        file("f1", said(ran));
        file("older", without(said(ran), "unread"));
        assertThat(verify("f1").path("outcome").asString()).isEqualTo("same");

        blobs.remove(sha256(minutes));

        assertDocuments(
                "f1", "could be read when it was run, and cannot be now: beslut.html (" + sha256(minutes) + ")");
        assertDocuments("older", "so that not the same documents could be read; now these cannot: beslut.html");
    }

    @Test
    void a_document_that_could_not_be_read_then_and_can_be_now_is_named() throws Exception {
        var minutes = "att sälja en plog";
        noted(sha256(minutes));
        var ran = decidedIn(minutes);
        assertThat(ran.body()).doesNotContain(minutes);
        assertThat(said(ran).path("unread").path(0).asString()).isEqualTo(sha256(minutes));
        file("f1", said(ran));
        file("older", without(said(ran), "unread"));
        assertThat(verify("f1").path("outcome").asString()).isEqualTo("same");

        blobs.keep(sha256(minutes), minutes.getBytes(StandardCharsets.UTF_8));

        assertDocuments(
                "f1", "could not be read when it was run, and can be now: beslut.html (" + sha256(minutes) + ")");
        var older = verify("older").at("/differences/0");
        assertThat(older.path("kind").asString()).isEqualTo("content");
        assertThat(older.path("what").asString()).contains("does not say which documents could be read then");
    }

    private void assertDocuments(String filing, String what) throws Exception {
        var verified = verify(filing);
        assertThat(verified.path("outcome").asString()).isEqualTo("differs");
        assertThat(verified.path("differences").findValuesAsString("kind")).containsExactly("documents");
        assertThat(verified.at("/differences/0/what").asString()).contains(what);
    }

    /** As version 1 said it. */
    private static ObjectNode without(ObjectNode said, String name) {
        var less = said.deepCopy();
        less.remove(name);
        return less;
    }

    /** What a run tells of a decision whose words are those of a document. */
    private HttpResponse<String> decidedIn(String minutes) throws Exception {
        var meeting = new MeetingId("m1");
        var clause = new Basis.Clause("a", 1, 0, Basis.Block.DECISION);
        var place = new Source(new DocumentId(sha256(minutes)), new Source.Range(1, 1), null);
        var basis = new Basis(meeting, null, ItemNumber.of(1), clause, null, List.of(place), null);
        Facts.record(
                commands,
                new MeetingNoted(meeting, COUNCIL, LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
                new DecisionRecorded(
                        new DecisionId("d1"),
                        meeting,
                        ItemNumber.of(1),
                        List.of(),
                        null,
                        new Occurrence(EdtfDate.of("2020-02-07"), basis, List.of())));
        return post("decisions");
    }

    private void keep(String digest, String file) {
        blobs.keep(digest, file.getBytes(StandardCharsets.UTF_8));
        noted(digest);
    }

    /** Its bytes may be there or not. */
    private void noted(String digest) {
        Facts.record(
                commands,
                new DocumentKept(new DocumentId(digest), Words.of("beslut.html"), 1, "text/html", Occurrence.UNDATED));
    }

    /** As the command side records it. */
    private void file(String filing, ObjectNode said) {
        var event = said.deepCopy().put("filing", filing);
        event.putObject("at");
        Facts.record(commands, EventJson.mapper().treeToValue(event, ReportFiled.class));
    }

    private static ObjectNode said(HttpResponse<String> ran) {
        return (ObjectNode)
                JSON.readTree(ran.headers().firstValue("Klubba-Report").orElseThrow());
    }

    private JsonNode verify(String filing) throws Exception {
        var answer = send("POST", "filed/" + filing + "/verify");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String report) throws Exception {
        return send("POST", report);
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/reports/" + path))
                .header(
                        "Accept",
                        path.startsWith("filed") || path.startsWith("jobs") ? "application/json" : "text/html")
                .method(method, HttpRequest.BodyPublishers.noBody());
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String sha256(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
