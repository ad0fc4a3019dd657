package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klubba.acts.web.CommandSide;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class RecordsOverHttpContract {
    private static final String TEXT = "Rådet möttes.\nRådet beslutade att växa.\n";
    private CommandSide side;

    /** As it is run on one of the stores. */
    abstract CommandSide start();

    @BeforeAll
    void open() {
        side = start();
        assertThat(side.postBytes("/api/documents?name=minutes.txt", TEXT.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterAll
    void stop() {
        side.close();
    }

    /** A file of a meeting of its own day, with one item and what it did. */
    private static String file(String on, String running) {
        return """
                meeting: {body: rådet, on: %s, document: minutes.txt}
                names:
                  bodies:
                    rådet: {name: Prövningsrådet, kind: council}
                    gruppen: {name: Prövningsgruppen, kind: working-group}
                  principals:
                    regionen: {name: Region Prövning, kind: region}
                  people: [Ada Prövare, Bo Prövare]
                  matters: {växande: Att växa %s}
                items:
                - item: 1
                  source: {lines: 1}
                  matters: [växande]
                  proposals:
                  - {id: p1, by: rådet, points: {1: {lines: 1}, 2: {lines: 2}}}
                  running:
                %s
                """.formatted(on, on, running.indent(2).stripTrailing());
    }

    private static String act(String key, String effect) {
        return "- {key: " + key + ", source: {lines: 2}, effects: [" + effect + "]}";
    }

    private HttpResponse<String> send(String yaml, String... more) {
        var path = "/api/records?name=f.yaml" + String.join("", more);
        return side.postBytes(path, yaml.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/yaml");
    }

    private static Stream<JsonNode> faults(HttpResponse<String> refused) {
        return json(refused).path("faults").valueStream();
    }

    @Test
    void a_file_is_recorded_as_a_whole_and_sent_again_it_changes_nothing() {
        var yaml = file("2020-01-10", act("a", "{table: {waitsFor: {on: 2020-02-10}}}"));
        var first = send(yaml);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Klubba-Position"))
                .hasValue(String.valueOf(side.log().size()));
        assertThat(json(first).path("deviations").size()).isZero();
        var length = side.log().size();

        var again = send(yaml);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(json(again).path("events").asInt()).isZero();
        assertThat(json(again).path("alreadyRecorded").valueStream().map(JsonNode::asString))
                .contains("meeting", "1", "1/p1", "1/a");
        assertThat(side.log()).hasSize(length);
    }

    @Test
    void a_key_that_says_something_else_is_refused_and_a_new_key_is_recorded() {
        assertThat(send(file("2020-01-11", act("a", "{layOnRecord: {}}"))).statusCode())
                .isEqualTo(201);
        var length = side.log().size();
        var other = send(file("2020-01-11", act("a", "{table: {waitsFor: not-stated}}")));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(faults(other)).singleElement().satisfies(f -> {
            assertThat(f.path("code").asString()).isEqualTo("record-key-reused");
            assertThat(f.path("message").asString()).contains("CorrectEntry");
        });
        assertThat(side.log()).hasSize(length);

        var more = act("a", "{layOnRecord: {}}") + "\n" + act("b", "{table: {waitsFor: not-stated}}");
        assertThat(send(file("2020-01-11", more)).statusCode()).isEqualTo(201);
    }

    @Test
    void words_of_a_key_that_are_changed_are_refused() {
        var words = "- {key: w, words: Rådet växer, effects: []}";
        assertThat(send(file("2020-01-12", words)).statusCode()).isEqualTo(201);
        assertThat(send(file("2020-01-12", words)).statusCode()).isEqualTo(200);
        assertThat(send(file("2020-01-12", words.replace("växer", "krymper"))).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_key_whose_words_were_disposed_of_is_passed_over() {
        var words = "- {key: w, words: Rådet växer, effects: []}";
        assertThat(send(file("2020-01-15", words)).statusCode()).isEqualTo(201);
        var entry = side.log().stream()
                .filter(e -> e.payload() instanceof DecisionRecorded d
                        && d.words() != null
                        && "Rådet växer".equals(d.words().text()))
                .mapToLong(LoggedEvent::position)
                .max()
                .orElseThrow();
        var disposed = side.post("/api/log/events/" + entry + "/dispose", "{'ground': 'Gallringsbeslut'}");
        assertThat(disposed.statusCode()).as(disposed.body()).isEqualTo(200);
        var length = side.log().size();

        for (var again : List.of(words, words.replace("växer", "krymper"))) {
            var sent = send(file("2020-01-15", again));
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
            assertThat(json(sent).path("alreadyRecorded").valueStream().map(JsonNode::asString))
                    .contains("1/w");
        }
        assertThat(side.log()).hasSize(length);
    }

    @Test
    void a_dry_run_says_what_would_be_recorded_and_records_nothing() {
        var length = side.log().size();
        var dry = send(file("2020-01-13", act("a", "{table: {waitsFor: {on: 2019-02-10}}}")), "&dryRun=true");
        assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
        assertThat(json(dry).path("deviations").valueStream().map(JsonNode::asString))
                .containsExactly("target-meeting-earlier");
        assertThat(json(dry).path("acts").toString())
                .contains("Tabled (bordlagt) until Prövningsrådet 2019-02-10")
                .contains("Att växa");
        assertThat(side.log()).hasSize(length);
    }

    @Test
    void of_the_past_a_tabling_to_an_earlier_meeting_is_stored_with_its_deviation_and_of_what_is_to_come_refused() {
        var tabled = act("a", "{table: {waitsFor: {on: 2019-02-10}}}");
        var past = send(file("2020-01-14", tabled));
        assertThat(past.statusCode()).isEqualTo(201);
        assertThat(json(past).path("deviations").toString()).contains("target-meeting-earlier");
        var toCome = send(file("2199-01-14", tabled));
        assertThat(toCome.statusCode()).isEqualTo(422);
        assertThat(faults(toCome).map(f -> f.path("code").asString())).contains("target-meeting-earlier");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            an unknown body               | {dissolveBody: {body: nowhere}}                            | unknown-body
            an unknown party              | {giveAssignment: {to: Nobody, due: not-stated}}            | unknown-party
            an identifier of nobody       | {appoint: {person: {name: Cy, id: nobody-at-all}, body: gruppen}} | unknown-person
            a point never proposed        | {reject: p1/9}                                             | no-such-point
            a proposal of no one          | {reject: p7/1}                                             | unknown-proposal
            two outcomes for one point    | {reject: p1/1}, {adopt: p1/1}                              | point-already-decided
            an end before its beginning   | {appoint: {person: Ada Prövare, body: gruppen, term: {from: 2020-02-01, to: 2020-01-01}}} | wrong-value
            a wrong date                  | {table: {waitsFor: {on: 2020-02-30}}}                      | wrong-date
            a year of long ago            | {table: {waitsFor: {on: 0202-02-07}}}                      | wrong-date
            a day that never comes        | {appoint: {person: Ada Prövare, body: gruppen, term: {from: 2020-02-01, to: 9999}}} | wrong-date
            an unknown verb               | {postpone: {}}                                             | unknown-verb
            an unknown field              | {table: {waitsFor: not-stated, why: so}}                   | unknown-field
            nothing said of the due day   | {giveAssignment: {to: gruppen}}                            | missing-field
            beyond the seat plan          | {adoptSeatPlan: {body: gruppen, seats: [{kind: representative, for: regionen, number: 1}]}}, {appoint: {person: Ada Prövare, body: gruppen, for: regionen}}, {appoint: {person: Bo Prövare, body: gruppen, for: regionen}} | seat-beyond-plan
            """)
    void what_is_wrong_is_told_with_its_line_and_nothing_is_stored(String what, String effects, String code) {
        var length = side.log().size();
        var yaml = file("2020-03-01", act("ok", "{layOnRecord: {}}") + "\n" + act("bad", effects));
        var refused = send(yaml);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(faults(refused)).as(refused.body()).singleElement().satisfies(f -> {
            assertThat(f.path("code").asString()).isEqualTo(code);
            assertThat(f.path("file").asString()).isEqualTo("f.yaml");
            assertThat(f.path("line").asInt()).isEqualTo((int)
                    yaml.substring(0, yaml.indexOf("key: bad")).lines().count());
            assertThat(f.path("column").asInt()).isPositive();
            assertThat(f.path("message").asString()).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
        });
        assertThat(side.log()).hasSize(length);
    }

    @Test
    void a_rule_that_says_no_says_it_with_the_names_of_the_file_and_of_the_register() {
        var twice = act("a", "{reject: p1/1}, {adopt: p1/1}");
        assertThat(faults(send(file("2020-03-04", twice)))
                        .map(f -> f.path("message").asString()))
                .singleElement()
                .asString()
                .contains("proposal 'p1'");
        var sits = "{appoint: {person: Ada Prövare, body: gruppen}}";
        assertThat(faults(send(file("2020-03-05", act("a", sits + ", " + sits.replace("}}", ", for: regionen}}")))))
                        .map(f -> f.path("message").asString()))
                .singleElement()
                .asString()
                .contains("person 'Ada Prövare'", "body 'Prövningsgruppen'");
    }

    @Test
    void every_fault_is_told_at_once_in_the_order_of_the_file() {
        var wrong = act("a", "{reject: p1/9}") + "\n" + act("b", "{postpone: {}}") + "\n"
                + "- {key: c, source: {lines: 3}, note: discussion}\n"
                + "- {key: d, source: {lines: 2, columns: 5-99}, note: discussion}";
        var refused = send(file("2020-03-02", wrong));
        assertThat(faults(refused).map(f -> f.path("code").asString()))
                .containsExactly("no-such-point", "unknown-verb", "line-outside-document", "column-outside-line");
    }

    @Test
    void a_document_that_was_not_sent_is_one_fault_however_much_would_be_read_from_it() {
        var file = file("2020-03-06", act("a", "{layOnRecord: {}}")).replace("minutes.txt", "unsent.txt");
        assertThat(faults(send(file)).map(f -> f.path("code").asString())).containsExactly("unknown-document");
    }

    @Test
    void a_body_that_met_twice_on_one_day_has_two_meetings_and_each_file_finds_its_own() {
        var morning = file("2020-01-16", act("a", "{layOnRecord: {}}")).replace("16, ", "16, starts: '09:00', ");
        var evening = file("2020-01-16", act("a", "{table: {waitsFor: not-stated}}"))
                .replace("16, ", "16, starts: '18:00', ");
        assertThat(send(morning).statusCode()).isEqualTo(201);
        assertThat(faults(send(evening))).isNotEmpty().allSatisfy(f -> {
            assertThat(f.path("code").asString()).isEqualTo("record-key-reused");
        });
        assertThat(json(send(evening)).path("faults").path(0).path("message").asString())
                .contains("anotherThatDay: true");

        var said = evening.replace("18:00', ", "18:00', anotherThatDay: true, ");
        var recorded = send(said);
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(send(said).statusCode()).isEqualTo(200);
        assertThat(send(morning).statusCode()).isEqualTo(200);
        assertThat(side.log().stream()
                        .map(LoggedEvent::payload)
                        .<MeetingScheduled>mapMulti((e, to) -> {
                            if (e instanceof MeetingScheduled s
                                    && s.on().toString().equals("2020-01-16")) {
                                to.accept(s);
                            }
                        })
                        .map(MeetingScheduled::starts))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(18, 0));
    }

    @Test
    void which_of_two_meetings_of_a_day_is_meant_is_said_by_the_hour() {
        assertThat(send(file("2020-01-17", act("a", "{layOnRecord: {}}")).replace("17, ", "17, starts: '09:00', "))
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(file("2020-01-17", act("a", "{layOnRecord: {}}"))
                                .replace("17, ", "17, starts: '18:00', anotherThatDay: true, "))
                        .statusCode())
                .isEqualTo(201);
        var without = send(file("2020-01-18", act("a", "{table: {waitsFor: {on: 2020-01-17}}}")));
        assertThat(faults(without)).singleElement().satisfies(f -> {
            assertThat(f.path("code").asString()).isEqualTo("ambiguous-meeting");
            assertThat(f.path("message").asString()).contains("2020-01-17 09:00", "2020-01-17 18:00", "starts");
        });
        var with = send(file("2020-01-18", act("a", "{table: {waitsFor: {on: 2020-01-17, starts: '18:00'}}}")));
        assertThat(with.statusCode()).as(with.body()).isEqualTo(201);
        var noHour =
                send(file("2020-01-17", act("a", "{layOnRecord: {}}")).replace("17, ", "17, anotherThatDay: true, "));
        assertThat(faults(noHour).map(f -> f.path("code").asString())).containsExactly("missing-field");
    }

    @Test
    void two_acts_with_one_key_are_refused() {
        var twice = act("a", "{layOnRecord: {}}") + "\n" + act("a", "{layOnRecord: {}}");
        assertThat(faults(send(file("2020-03-03", twice)))
                        .map(f -> f.path("code").asString()))
                .containsExactly("duplicate-key");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            'meeting: &m {body: x, on: 2020-01-01}'   | yaml-alias    | 400
            'meeting: !!map {body: x, on: 2020-01-01}' | yaml-tag     | 400
            'meeting: {body: x, body: y}'             | duplicate-key | 422
            'meeting: {body: x'                       | not-yaml      | 400
            'meeting: {body: x, on: 2020-13-01}'      | wrong-date    | 422
            '- a list'                                | not-a-record  | 400
            'meeting: {body: x, on: 2020-01-01, document: none.txt}' | unknown-body | 422
            """)
    void what_is_no_record_is_refused(String yaml, String code, int status) {
        var refused = send(yaml);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(faults(refused).map(f -> f.path("code").asString())).contains(code);
    }

    @Test
    void what_is_nested_too_deep_is_refused() {
        assertThat(faults(send("[".repeat(100_000))).map(f -> f.path("code").asString()))
                .containsExactly("too-deep");
    }

    @Test
    void one_that_is_too_large_is_refused() {
        var large = send("#".repeat((1 << 20) + 1));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(json(large).path("code").asString()).isEqualTo("too-large");
    }
}
