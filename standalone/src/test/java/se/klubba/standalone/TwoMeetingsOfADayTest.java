package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** A board meets twice on a day; the afternoon is recorded first, act by act, and the morning after it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMeetingsOfADayTest {
    private static final Running KLUBBA = Running.inMemory(Clock.systemUTC());

    @BeforeAll
    static void record() {
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
    static void stop() throws Exception {
        KLUBBA.close();
    }

    @Test
    void each_has_its_own_record() {
        var morning = KLUBBA.get("/api/meetings/morning");
        assertThat(morning.path("starts").asString()).startsWith("09:00");
        assertThat(morning.at("/items/0/title").asString()).isEqualTo("The morning");
        assertThat(kinds(morning.at("/items/0/acts"))).containsExactly("ItemTabled");
        assertThat(morning.at("/items/0/clauses")).isEmpty();

        var afternoon = KLUBBA.get("/api/meetings/afternoon");
        assertThat(afternoon.path("starts").asString()).startsWith("13:00");
        assertThat(kinds(afternoon.at("/items/0/acts"))).containsExactly("ItemTakenFromTable");
        assertThat(kinds(afternoon.at("/items/0/clauses/0/effects"))).containsExactly("MatterClosed");
    }

    @Test
    void what_happened_in_the_morning_comes_before_what_happened_in_the_afternoon() {
        var trail = KLUBBA.get("/api/matters/budget/trail");
        assertThat(kinds(trail.path("steps")))
                .containsSubsequence("MatterRaised", "ItemTabled", "ItemTakenFromTable", "DecisionRecorded");
    }

    private static List<String> kinds(JsonNode steps) {
        return steps.valueStream().map(step -> step.path("kind").asString()).toList();
    }

    private static void post(String path, String body) {
        var answer = KLUBBA.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }
}
