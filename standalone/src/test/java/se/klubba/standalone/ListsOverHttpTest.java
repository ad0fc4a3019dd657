package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** Acts sent by a named actor, and the lists that tell of them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListsOverHttpTest {
    private static final String GROUP = "{'kind': 'body', 'body': 'group'}";
    private static final String PERSON = "{'kind': 'person', 'person': 'asa'}";
    private static final String NOT_STATED = "{'kind': 'not-stated'}";

    @TempDir
    static Path data;

    private static Running klubba;

    @BeforeAll
    static void record() {
        klubba = Running.in(data, "--klubba.actor=Sigrid Sekreterare");
        send("/api/bodies/note", "{'body': 'council', 'name': 'Länsrådet', 'kind': 'council'}");
        send("/api/bodies/note", "{'body': 'group', 'name': 'Översynsgruppen', 'kind': 'working-group'}");
        send("/api/people", "{'person': 'asa', 'name': 'Åsa Öst'}");
        send("/api/people", "{'person': 'osa', 'name': 'Osa Oest'}");
        send("/api/people/asa/same", "{'same': 'osa'}");
        send("/api/meetings/note", "{'meeting': 'jan', 'body': 'council', 'on': '2020-01-10'}");
        send("/api/meetings/note", "{'meeting': 'feb', 'body': 'council', 'on': '2020-02-07'}");
        send("/api/matters", "{'matter': 'growth', 'title': 'Att växa', 'happenedOn': '2020-01-10'}");

        give("late", GROUP, "{'kind': 'day', 'day': '2020-03-01'}", "Göra en översyn");
        give("open", GROUP, NOT_STATED, "Föreslå en plan");
        give("done", PERSON, NOT_STATED, "Skriva ett brev");
        give("discharged", PERSON, "{'kind': 'day', 'day': '2020-03-01'}", "Ringa ett samtal");
        send("/api/assignments/done/complete", "{'happenedOn': '2020-02-20'}");
        send("/api/assignments/discharged/discharge", "{'happenedOn': '2020-02-20'}");
    }

    @AfterAll
    static void stop() throws Exception {
        klubba.close();
    }

    private static JsonNode send(String path, String body) {
        var answer = klubba.post(path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isIn(200, 201);
        return Running.json(answer);
    }

    private static void give(String id, String to, String due, String task) {
        send(
                "/api/assignments",
                "{'assignment': '%s', 'by': 'council', 'to': %s, 'due': %s, 'task': '%s', 'happenedOn': '2020-02-07'}"
                        .formatted(id, to, due, task));
    }

    private static List<String> ids(String path) {
        return klubba.items(path).map(i -> i.path("id").asString()).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ,                             discharged done late open
            ?status=open,                 late open
            ?status=done,                 done
            ?status=discharged,           discharged
            ?overdue=true,                late
            ?overdue=true&asOf=2020-03-01, -
            ?overdue=false&status=open,   late open
            ?recipient=group,             late open
            ?recipient=asa,               discharged done
            ?recipient=asa&status=done,   done
            ?recipient=council,           -
            ?status=open&asOf=2020-02-19, discharged done late open
            ?q=oversyn,                   late open
            ?q=FORESLA,                   open
            ?q=asa+ost,                   discharged done
            ?q=brev&recipient=group,      -
            """)
    void assignments_are_found_by_what_became_of_them_and_by_who_owes_them(String query, String found) {
        assertThat(ids("/api/assignments" + (query == null ? "" : query)))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"%C3%85sa,asa", "asa+ost,asa", "OEST,asa", "Sigrid,-"})
    void people_are_found_by_any_spelling_that_is_on_record_whatever_the_case_and_the_marks(String q, String found) {
        assertThat(ids("/api/people?q=" + q)).containsExactlyElementsOf(found.equals("-") ? List.of() : List.of(found));
    }

    @Test
    void an_act_that_deviates_twice_is_listed_with_both_codes_its_basis_and_who_recorded_it() {
        var tabled = send(
                "/api/matters/growth/table",
                "{'happenedOn': '2020-02-07', 'waitsFor': {'kind': 'meeting', 'meeting': 'jan'},"
                        + " 'basis': {'meeting': 'feb', 'item': '3'}}");
        assertThat(tabled.toString()).contains("target-meeting-earlier");

        var listed = klubba.items("/api/deviations").toList();
        assertThat(listed).singleElement().satisfies(d -> {
            assertThat(d.path("deviations").valueStream().map(JsonNode::asString))
                    .containsExactly("item-not-on-agenda", "target-meeting-earlier");
            assertThat(d.path("kind").asString()).isEqualTo("ItemTabled");
            assertThat(d.path("what").asString()).contains("Länsrådet 2020-01-10");
            assertThat(d.at("/matters/0/id").asString()).isEqualTo("growth");
            assertThat(d.at("/why/meeting/id").asString()).isEqualTo("feb");
            assertThat(d.at("/why/item").asString()).isEqualTo("3");
            assertThat(d.at("/why/happenedOn").asString()).isEqualTo("2020-02-07");
            assertThat(d.at("/why/recordedBy").asString()).isEqualTo("Sigrid Sekreterare");
        });
        assertThat(klubba.items("/api/deviations?asOf=2020-02-06")).isEmpty();
    }

    @Test
    void who_acts_is_who_the_configuration_names_in_every_fact() {
        assertThat(klubba.items("/api/log/events?from=0&limit=500")
                        .map(e -> e.at("/metadata/actor").asString()))
                .isNotEmpty()
                .containsOnly("Sigrid Sekreterare");
    }
}
