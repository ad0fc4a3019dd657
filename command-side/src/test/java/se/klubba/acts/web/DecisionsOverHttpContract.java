package se.klubba.acts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.klubba.EventCatalog;
import se.klubba.EventJson;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class DecisionsOverHttpContract {
    private CommandSide side;

    /** As it is run on one of the stores. */
    abstract CommandSide start();

    @BeforeAll
    void open() {
        side = start();
        recorded("/api/bodies/note", "{'body': 'network', 'name': 'Nätverket', 'kind': 'network'}");
        recorded("/api/meetings/note", "{'meeting': 'feb', 'body': 'network', 'on': '2020-02-07'}");
        recorded("/api/meetings/note", "{'meeting': 'mar', 'body': 'network', 'on': '2020-03-06'}");
        recorded("/api/matters", "{'matter': 'health', 'title': 'Hälsa', 'happenedOn': '2019-08-30'}");
        recorded(
                "/api/matters/health/proposals",
                "{'proposal': 'p5', 'by': {'kind': 'body', 'body': 'network'}, 'happenedOn': '2020-02-07',"
                        + " 'points': [{'number': '1', 'words': 'Att godkänna'}]}");
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void an_item_is_decided_with_all_its_clauses_at_once() {
        var before = side.log().size();
        var response = recorded(
                "/api/meetings/feb/items/5/decision",
                "{'happenedOn': '2020-02-07', 'matters': ['health'], 'clauses': ["
                        + "{'label': 'a', 'words': 'att avslå', 'effects': [{'reject': {'proposal': 'p5', 'point': '1'}}]},"
                        + "{'label': 'b', 'words': 'att uppdra', 'effects': [{'giveAssignment': {"
                        + "'to': {'kind': 'not-stated'}, 'due': {'kind': 'meeting', 'meeting': 'mar'}}}]}]}");
        assertThat(side.log().stream()
                        .skip(before)
                        .map(e -> EventCatalog.name(e.payload().getClass())))
                .containsExactly(
                        "matters.DecisionRecorded",
                        "matters.PointDecided",
                        "matters.DecisionRecorded",
                        "assignments.AssignmentGiven");
        assertThat(json(response).at("/created/0/kind").asString()).isEqualTo("assignment");
    }

    @Test
    void a_decision_with_one_effect_that_is_refused_leaves_nothing() {
        var before = side.log().size();
        var response = side.post(
                "/api/meetings/feb/items/6/decision",
                "{'happenedOn': '2020-02-07', 'clauses': [{'label': 'a', 'words': 'att avslå'},"
                        + " {'label': 'b', 'effects': [{'reject': {'proposal': 'p5', 'point': '7'}}]}]}");
        assertThat(json(response).path("code").asString()).as(response.body()).isEqualTo("no-such-point");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(side.log()).hasSize(before);
    }

    @Test
    void an_entry_is_corrected_by_its_place_in_the_log() {
        var tabled = recorded(
                "/api/matters/health/table", "{'waitsFor': {'kind': 'not-stated'}, 'happenedOn': '2020-02-07'}");
        var entry = tabled.headers().firstValueAsLong("Klubba-Position").orElseThrow() - 1;
        var replacement = (ObjectNode) EventJson.mapper()
                .readTree(("{'type': 'matters.ItemTabled', 'version': '1', 'payload': {'matter': 'health',"
                                + "'waitsFor': {'kind': 'meeting', 'meeting': 'mar'}, 'at': {'happenedOn': '2020-02-07'}}}")
                        .replace('\'', '"'));
        var body = "{'replaces': " + entry + ", 'replacement': " + replacement + ", 'reason': 'Dagen stod där'}";
        recorded("/api/log/events/" + entry + "/correct", body);
        var stale = side.post("/api/log/events/" + entry + "/correct", body);
        assertThat(stale.statusCode()).as(stale.body()).isEqualTo(409);
        assertThat(json(stale).path("code").asString()).isEqualTo("stale-version");
        var none = side.post("/api/log/events/4711/retract", "{'replaces': 4711}");
        assertThat(none.statusCode()).as(none.body()).isEqualTo(404);
    }

    private HttpResponse<String> recorded(String path, String body) {
        var response = side.post(path, body);
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        return response;
    }
}
