package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.klubba.EventJson;
import se.klubba.embedded.EmbeddedMongo;
import tools.jackson.databind.JsonNode;

/** A board meets twice on a day; the afternoon is recorded first, act by act, and the morning after it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMeetingsOfADayTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static EmbeddedMongo store;
    private static ConfigurableApplicationContext application;
    private static String position = "0";

    @BeforeAll
    static void record() throws Exception {
        store = EmbeddedMongo.inMemory();
        application = new SpringApplicationBuilder(StandaloneApplication.class)
                .run("--server.port=0", "--spring.mongodb.uri=" + store.uri());
        post("/api/bodies", "{'body': 'board', 'name': 'The board', 'kind': 'BOARD', 'happenedOn': '2020-01-01'}");
        post("/api/matters", "{'matter': 'budget', 'title': 'The budget', 'happenedOn': '2020-01-01'}");
        for (var meeting : List.of("afternoon", "morning")) {
            post(
                    "/api/meetings",
                    "{'meeting': '%s', 'body': 'board', 'on': '2020-02-07', 'starts': '%s', 'happenedOn': '2020-01-10'}"
                            .formatted(meeting, meeting.equals("morning") ? "09:00" : "13:00"));
            post(
                    "/api/meetings/" + meeting + "/items",
                    "{'item': '1', 'title': 'The %s', 'matters': ['budget'], 'happenedOn': '2020-01-10'}"
                            .formatted(meeting));
        }
        post(
                "/api/matters/budget/take-from-table",
                "{'happenedOn': '2020-02-07', 'basis': {'meeting': 'afternoon', 'item': '1'}}");
        post(
                "/api/meetings/afternoon/items/1/decision",
                "{'happenedOn': '2020-02-07', 'clauses': [{'label': 'a', 'words': 'to close', 'effects': "
                        + "[{'closeMatter': {'matter': 'budget'}}]}]}");
        post(
                "/api/matters/budget/table",
                "{'happenedOn': '2020-02-07', 'waitsFor': {'kind': 'meeting', 'meeting': 'afternoon'}, "
                        + "'basis': {'meeting': 'morning', 'item': '1'}}");
    }

    @AfterAll
    static void stop() {
        application.close();
        store.close();
    }

    @Test
    void each_has_its_own_record() throws Exception {
        var morning = get("/api/meetings/morning");
        assertThat(morning.path("starts").asString()).startsWith("09:00");
        assertThat(morning.at("/items/0/title").asString()).isEqualTo("The morning");
        assertThat(kinds(morning.at("/items/0/acts"))).containsExactly("ItemTabled");
        assertThat(morning.at("/items/0/clauses")).isEmpty();

        var afternoon = get("/api/meetings/afternoon");
        assertThat(afternoon.path("starts").asString()).startsWith("13:00");
        assertThat(kinds(afternoon.at("/items/0/acts"))).containsExactly("ItemTakenFromTable");
        assertThat(kinds(afternoon.at("/items/0/clauses/0/effects"))).containsExactly("MatterClosed");
    }

    @Test
    void what_happened_in_the_morning_comes_before_what_happened_in_the_afternoon() throws Exception {
        var trail = get("/api/matters/budget/trail");
        assertThat(kinds(trail.path("steps")))
                .containsSubsequence("MatterRaised", "ItemTabled", "ItemTakenFromTable", "DecisionRecorded");
    }

    private static List<String> kinds(JsonNode steps) {
        return steps.valueStream().map(step -> step.path("kind").asString()).toList();
    }

    private static void post(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json");
        var answer = send(request.POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        position = answer.headers().firstValue("Klubba-Position").orElseThrow();
    }

    private static JsonNode get(String path) throws Exception {
        var answer = send(HttpRequest.newBuilder(uri(path + "?atLeast=" + position)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
