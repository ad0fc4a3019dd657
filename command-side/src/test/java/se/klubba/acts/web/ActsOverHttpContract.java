package se.klubba.acts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ActsOverHttpContract {
    private static final String NETWORK = "{'name': 'The network', 'kind': 'NETWORK', 'happenedOn': '2020-02-07'}";

    private CommandSide side;

    /** As it is run on one of the stores. */
    abstract CommandSide start();

    @BeforeAll
    void open() {
        side = start();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        var problem = json(response);
        assertThat(problem.path("code").asString()).as(response.body()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).isNotEmpty();
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("detail").asString("")).as(response.body()).isNotEmpty();
    }

    @Test
    void a_body_is_established_and_its_place_in_the_log_is_told() {
        var response = side.post("/api/bodies", NETWORK, "X-Correlation-ID", "c0ffee-1");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        var id = json(response).at("/created/0/id").asString();
        assertThat(response.headers().firstValue("Location")).hasValue("/api/bodies/" + id);
        assertThat(json(response).path("events").asInt()).isEqualTo(1);
        var position = response.headers().firstValueAsLong("Klubba-Position").orElseThrow();
        var logged = side.log().get((int) position - 1);
        assertThat(logged.payload()).isInstanceOfSatisfying(BodyEstablished.class, event -> {
            assertThat(event.body().value()).isEqualTo(id);
            assertThat(event.kind()).isEqualTo(BodyKind.NETWORK);
        });
        assertThat(logged.metadata())
                .containsEntry("actor", "local")
                .containsEntry("correlationId", "c0ffee-1")
                .containsKey("causationId");
    }

    @Test
    void a_kind_may_be_written_as_words_are() {
        var response = side.post(
                "/api/bodies", "{'body': 'wg', 'name': 'SUS', 'kind': 'working-group', 'happenedOn': '2020-02'}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).hasValue("/api/bodies/wg");
    }

    @Test
    void what_is_on_record_already_is_not_brought_into_being_again() {
        var once = "{'body': 'once', 'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020-02-07'}";
        side.post("/api/bodies", once);
        var again = side.post("/api/bodies", once);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.headers().firstValue("Location")).isEmpty();
        assertThat(json(again).path("events").asInt()).isZero();
    }

    @Test
    void what_exists_is_refused() {
        var twice = "{'body': 'twice', 'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020-02-07'}";
        side.post("/api/bodies", twice);
        assertProblem(side.post("/api/bodies", twice.replace("'A'", "'B'")), 409, "body-exists");
    }

    @Test
    void the_same_key_and_body_get_the_first_answer_again() {
        var first = side.post("/api/bodies", NETWORK, "Idempotency-Key", "k1");
        side.post("/api/bodies", NETWORK);
        var again = side.post("/api/bodies", " " + NETWORK, "Idempotency-Key", "k1");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("Klubba-Position"))
                .isEqualTo(first.headers().firstValue("Klubba-Position"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        side.post("/api/bodies", NETWORK, "Idempotency-Key", "k2");
        assertProblem(
                side.post("/api/bodies", NETWORK.replace("The network", "Another"), "Idempotency-Key", "k2"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void many_at_once_under_one_key_are_recorded_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<HttpResponse<String>>>mapToObj(
                            _ -> () -> side.post("/api/bodies", NETWORK, "Idempotency-Key", "race"))
                    .toList());
            var locations = new java.util.HashSet<String>();
            var told = new java.util.HashSet<String>();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
                locations.add(answer.get().headers().firstValue("Location").orElseThrow());
                told.add(answer.get().headers().firstValue("Klubba-Position").orElseThrow()
                        + answer.get().body());
            }
            assertThat(locations).hasSize(1);
            assertThat(told).singleElement().asString().contains("\"events\":1");
            var id = locations.iterator().next().substring("/api/bodies/".length());
            assertThat(side.log().stream()
                            .filter(e -> e.payload() instanceof BodyEstablished b
                                    && b.body().value().equals(id)))
                    .hasSize(1);
        }
    }

    @Test
    void what_was_seen_may_not_be_older_than_what_concerns_the_act() {
        var first =
                side.post("/api/bodies", "{'body': 'seen', 'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020-02-07'}");
        var last = first.headers().firstValueAsLong("Klubba-Position").orElseThrow() - 1;
        var rename = "{'name': 'B', 'happenedOn': '2020-02-08'}";
        assertProblem(side.post("/api/bodies/seen/rename", rename, "If-Match", "\"" + (last - 1) + "\""), 412, "stale");
        assertThat(side.post("/api/bodies/seen/rename", rename, "If-Match", "\"" + last + "\"")
                        .statusCode())
                .isEqualTo(200);
        assertProblem(side.post("/api/bodies/seen/rename", rename, "If-Match", "yesterday"), 400, "malformed");
    }

    @Test
    void what_is_not_in_the_log_was_not_seen() {
        side.post("/api/bodies", "{'body': 'unseen', 'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020-02-07'}");
        var rename = "{'name': 'B', 'happenedOn': '2020-02-08'}";
        var beyond = side.log().size();
        assertProblem(side.post("/api/bodies/unseen/rename", rename, "If-Match", "\"" + beyond + "\""), 412, "stale");
        assertProblem(
                side.post("/api/bodies/unseen/rename", rename, "If-Match", "\"999999999999999999\""), 412, "stale");
        assertThat(side.post("/api/bodies/unseen/rename", rename, "If-Match", "\"" + (beyond - 1) + "\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_act_about_something_unknown_is_refused() {
        assertProblem(
                side.post("/api/bodies/nobody/rename", "{'name': 'B', 'happenedOn': '2020-02-08'}"),
                404,
                "unknown-body");
    }

    @Test
    void what_cannot_be_read_is_named() {
        assertMalformed("{'name': 'A', 'kind': 'BOARD'}", "happenedOn", "happenedOn");
        assertMalformed("{'kind': 'BOARD', 'happenedOn': '2020'}", "name", "missing");
        assertMalformed("{'name': 'A', 'kind': 'CLUB', 'happenedOn': '2020'}", "kind", "working-group");
        assertMalformed("{'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020-02-30'}", "happenedOn", "2020-02-30");
        assertMalformed("{'name': 'A', 'kind': 'BOARD', 'happenedOn': '0000-01-01'}", "happenedOn", "1800 to 2199");
        assertMalformed("{'name': 'A', 'kind': 'BOARD', 'happenedOn': '9999'}", "happenedOn", "1800 to 2199");
        assertMalformed(
                "{'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020', 'basis': {'toldOn': '2200-01-01'}}",
                "basis.toldOn",
                "1800 to 2199");
        assertMalformed("{'name': '', 'kind': 'BOARD', 'happenedOn': '2020'}", "name", "blank");
        assertMalformed("{'nmae': 'A', 'kind': 'BOARD', 'happenedOn': '2020'}", "nmae", "[body, name, kind");
        assertMalformed(
                "{'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020', 'basis': {'sources': [{}]}}",
                "basis.sources[0].document",
                "missing");
        assertMalformed("{'name': 'A',\n 'kind' 'BOARD'}", "", "line 2, column 9");
        assertMalformed("{'name': 'A', 'name': 'B'}", "", "Duplicate");
        assertMalformed("[]", "", "object");
        assertMalformed("", "", "");
    }

    @Test
    void everything_that_is_wrong_with_a_body_is_told_at_once() {
        var response = side.post("/api/bodies", "{'nmae': 'A', 'kind': 'CLUB', 'basis': {'meeting': '?'}}");
        assertProblem(response, 400, "malformed");
        assertThat(json(response)
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .as(response.body())
                .containsExactlyInAnyOrder("nmae", "name", "kind", "basis.meeting", "happenedOn");
        var clauses = side.post(
                "/api/meetings/none/items/5/decision",
                "{'happenedOn': '2020-02-07', 'clauses': [{'effects': [{'table': {'step': 1}}]}]}");
        assertThat(json(clauses)
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .as(clauses.body())
                .contains("clauses[0].effects[0].waitsFor", "clauses[0].effects[0].step");
    }

    private void assertMalformed(String body, String field, String detail) {
        var response = side.post("/api/bodies", body);
        assertProblem(response, 400, "malformed");
        assertThat(json(response).path("field").asString(""))
                .as(response.body())
                .isEqualTo(field);
        assertThat(json(response).path("detail").asString()).contains(detail);
        assertThat(response.body()).doesNotContain("se.klubba", "java.", "tools.jackson");
    }

    @Test
    void what_is_not_there_what_is_no_json_and_what_is_too_large_are_problems_too() {
        assertProblem(side.post("/api/nothing", "{}"), 404, "not-found");
        assertProblem(side.get("/api/nothing"), 404, "not-found");
        assertProblem(
                side.postBytes("/api/bodies", new byte[1], "Content-Type", "text/plain"),
                415,
                "unsupported-media-type");
        assertThat(side.postBytes("/api/bodies", new byte[1], "Content-Type", "text/plain")
                        .body())
                .contains("text/plain is not read here, only application/json");
        assertThat(side.postBytes("/api/records?name=a", new byte[1], "Content-Type", "text/plain")
                        .body())
                .contains("only application/yaml");
        assertProblem(
                side.postBytes("/api/records?name=r%E5d", new byte[1], "Content-Type", "application/yaml"),
                400,
                "malformed");
        var large = IntStream.range(0, (1 << 20) + 1).mapToObj(_ -> " ").collect(Collectors.joining());
        assertProblem(side.post("/api/bodies", large), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/bodies/a%2Fb", "/api/bodies/a%00b", "/api/bodies/a%5Cb"})
    void a_path_that_the_server_does_not_take_is_a_problem_too(String path) {
        assertProblem(side.get(path), 400, "malformed");
        assertThat(side.get(path).body()).contains("encoded slash");
    }

    @Test
    void health_is_told() {
        assertThat(json(side.get("/actuator/health")).path("status").asString()).isEqualTo("UP");
    }
}
