package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** A board takes items together and in parts, numbers them as boards do, sits ex officio and gives tasks that come again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DealtWithAsItWasTest {
    private static final Running KLUBBA =
            Running.inMemory(Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC));

    @BeforeAll
    static void record() {
        recorded("""
                meeting: {body: parks, on: 2026-02-11}
                names:
                  bodies: {parks: {name: Parks board, kind: board}, staff: {name: Staff of the mayor, kind: unit}}
                  offices: {mayor: {name: Mayor of the parks, unit: staff}}
                  matters: {pond: The pond, bridge: The bridge, field: The field, wall: The wall}
                  people: [Siv Alm, Asta Ek, Bo Rönn]
                told:
                - {key: m, at: {on: 2026-01-01}, acts: [
                    {nameOfficeHolder: {office: mayor, person: Asta Ek, term: {from: 2026-01-01, to: 2026-03-31}}},
                    {nameOfficeHolder: {office: mayor, person: Bo Rönn, term: {from: 2026-04-01}}}]}
                items:
                - item: "§ 101"
                  title: The pond and the bridge
                  matters: [pond, bridge]
                  running: [{key: t, acts: [{takeTogether: {items: ["§ 101", "§ 102"]}}]}]
                  clauses: [{key: a, words: the pond is emptied, matters: [pond], effects: [{closeMatter: {matter: pond}}]}]
                - item: "§ 102"
                  title: The bridge
                  matters: [bridge]
                  clauses: [{key: a, words: the bridge waits, effects: [{table: {matter: bridge, waitsFor: not-stated}}]}]
                - item: 12/2026
                  title: The field and the wall
                  running: [{key: d, acts: [{splitItem: {item: 12/2026, into: [7a, 7b]}}]}]
                - item: 7a
                  title: The field
                  matters: [field]
                  clauses: [{key: a, words: the field is closed, effects: [{closeMatter: {matter: field}}]}]
                - item: 7b
                  title: The wall
                  matters: [wall]
                  clauses:
                  - {key: a, words: Siv reports at each meeting, effects: [
                      {giveAssignment: {to: Siv Alm, due: every-meeting, task: the wall}}]}
                  - {key: b, words: the board looks it over in November each year, effects: [
                      {giveAssignment: {to: parks, due: {every: year, in: november}, task: a look at the wall}}]}
                - item: "7:3"
                  title: Seats
                  clauses: [{key: a, words: the mayor sits here, effects: [{seatExOfficio: {body: parks, office: mayor}}]}]
                """);
        recorded("""
                meeting: {body: parks, on: 2026-04-15}
                names: {bodies: {parks: Parks board}, matters: {wall: The wall}, people: [Siv Alm]}
                items:
                - item: "§ 103"
                  title: The wall
                  matters: [wall]
                  running: [{key: r, acts: [
                    {reportOnAssignment: {assignment: {of: {body: parks, on: 2026-02-11}, key: 7b/a}, words: it stands}}]}]
                """);
    }

    private static void recorded(String file) {
        var answer =
                KLUBBA.post("/api/records?name=parks.yaml", "application/yaml", file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() throws Exception {
        KLUBBA.close();
    }

    private static JsonNode item(String number) {
        var meeting = KLUBBA.id("/api/meetings", "name", "Parks board 2026-02-11");
        return KLUBBA.get("/api/meetings/" + meeting)
                .path("items")
                .valueStream()
                .filter(item -> item.path("item").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode all, String path) {
        return all.valueStream().map(one -> one.at(path).asString()).toList();
    }

    @Test
    void items_that_are_taken_together_say_so_and_each_has_its_own_decision() {
        assertThat(item("§ 101").path("takenWith").valueStream().map(JsonNode::asString))
                .containsExactly("§ 102");
        assertThat(item("§ 102").path("takenWith").valueStream().map(JsonNode::asString))
                .containsExactly("§ 101");
        assertThat(texts(item("§ 101").path("clauses"), "/words")).contains("the pond is emptied");
        assertThat(texts(item("§ 102").path("clauses"), "/words")).containsExactly("the bridge waits");
        assertThat(item("§ 101").path("cited").asString()).isEqualTo("§ 101/2026");
    }

    @Test
    void an_item_that_is_dealt_with_in_parts_names_them() {
        var whole = item("12/2026");
        assertThat(whole.path("splitInto").valueStream().map(JsonNode::asString))
                .containsExactly("7a", "7b");
        assertThat(texts(whole.path("clauses"), "/label"))
                .as("a number may have a slash of its own")
                .containsExactly("d");
        assertThat(texts(item("7a").path("clauses"), "/effects/0/kind")).containsExactly("MatterClosed");
        assertThat(item("7:3").path("title").asString()).isEqualTo("Seats");
    }

    @Test
    void whoever_holds_the_office_sits_without_another_appointment() {
        var parks = KLUBBA.id("/api/bodies", "name", "Parks board");
        for (var holder : List.of("2026-03-01 Asta Ek", "2026-05-01 Bo Rönn")) {
            var composition = KLUBBA.get("/api/bodies/" + parks + "/composition?asOf=" + holder.substring(0, 10));
            assertThat(texts(composition.path("seats"), "/holder/person/name")).containsExactly(holder.substring(11));
        }
    }

    @Test
    void a_task_that_comes_again_is_owed_again_once_it_was_reported_on() {
        var siv = KLUBBA.id("/api/people", "name", "Siv Alm");
        var owed = KLUBBA.items("/api/assignments?status=open&asOf=2026-05-01&recipient=" + siv)
                .toList();
        assertThat(owed).hasSize(1);
        var parks = KLUBBA.id("/api/bodies", "name", "Parks board");
        var yearly = KLUBBA.items("/api/assignments?status=open&asOf=2026-05-01&recipient=" + parks)
                .filter(one -> one.toString().contains("a look at the wall"))
                .toList();
        assertThat(yearly)
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).contains("2026-11-30"));
    }
}
