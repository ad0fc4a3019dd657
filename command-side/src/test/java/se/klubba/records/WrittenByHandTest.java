package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klubba.acts.web.CommandSide;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.embedded.testing.Stores;
import se.klubba.kernel.Source;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.meetings.event.MeetingEvent.AgendaApproved;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.people.event.PersonEvent.PersonNoted;

/** What makes a record file short, and what is told of one that is wrong. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenByHandTest {
    private static final CommandSide SIDE = CommandSide.on(Stores.EMBEDDED);
    private static final RecordFile FILE = new RecordFile(SIDE);
    private static final String TEXT = """
            4.1 Budget
            The council resolved
            that the budget is adopted.

            § 12 Election of verifiers
            The council resolved
            that Ann and Bo are
            elected.
            ### "Harbour" matters #124
            7B. The rest
            2025 was a good year
            """;

    @BeforeAll
    static void keep() {
        var kept = SIDE.postBytes("/api/documents?name=m.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(kept.statusCode()).isEqualTo(201);
        FILE.recorded("""
                meeting: {body: council, on: 2024-01-10}
                names: {bodies: {council: {name: Hill council, kind: council}}}
                """);
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    private static String file(String on, String rest) {
        return "meeting: {body: Hill council, on: " + on + ", document: m.txt}\n" + rest;
    }

    @Test
    void a_place_is_told_by_quoting_its_first_and_last_words() {
        var recorded = FILE.recorded(file("2024-02-01", """
                items:
                - item: 4
                  source: "4.1 Budget"
                  clauses:
                  - {key: a, source: "that the budget … adopted", effects: []}
                - item: 12
                  source: "§ 12 Election of verifiers"
                  running: [{key: r, source: "The council resolved", note: information}]
                  clauses:
                  - {key: a, source: that ann ... elected., effects: []}
                """));
        assertThat(recorded.all(DecisionRecorded.class))
                .extracting(d -> d.at().basis().sources().getFirst())
                .extracting(Source::lines, Source::columns)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new Source.Range(3, 3), new Source.Range(1, 26)),
                        org.assertj.core.groups.Tuple.tuple(new Source.Range(7, 8), new Source.Range(1, 8)));
    }

    @Test
    void a_quotation_that_is_not_there_or_there_twice_is_told() {
        FILE.refused(file("2024-02-02", """
                items:
                - item: 1
                  title: One
                  running:
                  - {key: a, source: The council decided, note: information}
                  - {key: b, source: The council resolved, note: information}
                  - {key: c, source: {lines: 6, quote: The council resolved}, note: information}
                """))
                .satisfiesExactly(
                        f -> assertThat(f).contains("not-in-document", "The council decided", "m.txt"),
                        f -> assertThat(f).contains("ambiguous-place", "lines 2, 6", "{lines: …, quote: …}"));
    }

    @Test
    void a_place_begins_and_ends_at_a_word() {
        FILE.refused(file("2024-02-06", """
                        items:
                        - item: 1
                          title: One
                          running:
                          - {key: a, source: {lines: 3, columns: 2-26}, note: information}
                          - {key: b, source: {lines: 3, columns: 1-25}, note: information}
                          - {key: c, source: {lines: 7-8, columns: 5-3}, note: information}
                          - {key: d, source: {lines: 7-8, columns: 6-7}, note: information}
                        """))
                .hasSize(3)
                .allSatisfy(f -> assertThat(f).contains("cuts-a-word"));
    }

    @Test
    void the_title_of_an_item_is_its_heading_without_its_number() {
        var items = IntStream.of(1, 5, 9, 10, 11)
                .mapToObj(line -> "- {item: " + line + ", source: {lines: " + line + "}}")
                .collect(Collectors.joining("\n", "items:\n", "\n"));
        assertThat(FILE.recorded(file("2024-02-03", items)).all(ItemPlacedOnAgenda.class))
                .extracting(i -> i.title().text())
                .containsExactly(
                        "Budget",
                        "Election of verifiers",
                        "\"Harbour\" matters #124",
                        "The rest",
                        "2025 was a good year");
    }

    @Test
    void standard_items_and_a_proposal_as_a_whole_take_a_line_each() {
        var yaml = file("2024-02-04", """
                items:
                - {item: 1, title: Agenda, approves: agenda, decided: {lines: 3}}
                - {item: 2, title: Minutes, previous: 2024-01-10}
                - {item: 4, title: Verifiers, verifiers: [Ada Mover, {person: Bo Verifier}]}
                - item: 3
                  title: Budget
                  matters: [Budget of the hill]
                  proposals: [{id: p, by: {person: Ada Mover}, points: {1: the budget is adopted, 2: the fee is 200}}]
                  adopts: p
                """);
        var recorded = FILE.recorded(yaml);
        assertThat(recorded.all(AgendaApproved.class)).hasSize(1);
        assertThat(recorded.only(LaidOnRecord.class).minutesOf()).isNotNull();
        assertThat(recorded.all(PointDecided.class))
                .extracting(PointDecided::point)
                .containsExactly("1", "2");
        assertThat(recorded.all(DecisionRecorded.class)).hasSize(4);
        assertThat(recorded.only(AttendanceRecorded.class).present())
                .extracting(p -> p.role())
                .containsExactly(AttendanceRole.VERIFIER, AttendanceRole.VERIFIER);
        assertThat(recorded.only(MatterRaised.class).body()).isNotNull();
        assertThat(recorded.all(PersonNoted.class)).hasSize(2);
        assertThat(FILE.send(yaml).statusCode()).isEqualTo(200);
    }

    @Test
    void an_assignment_is_to_do_what_the_point_says_that_it_came_of() {
        var recorded = FILE.recorded(file("2024-02-05", """
                items:
                - item: 1
                  title: Motion
                  matters: [Motion of the hill]
                  proposals: [{id: p, points: {5: the council gets wigs, 6: {lines: 3}}}]
                  clauses:
                  - {key: a, words: the fifth point is carried, effects: [{adopt: p/5}, {giveAssignment: {to: Hill council, due: next-meeting}}]}
                  - {key: b, words: the sixth too, effects: [{adopt: p/6}, {giveAssignment: {to: Hill council, due: next-meeting}}]}
                """));
        var given = recorded.all(AssignmentGiven.class);
        assertThat(given.getFirst().task()).hasToString("Words[text=the council gets wigs]");
        assertThat(given.getLast().at().basis().sources().getFirst().lines()).isEqualTo(new Source.Range(3, 3));
    }

    @Test
    void of_a_point_that_was_amended_the_assignment_is_to_do_what_it_says_now() {
        assertThat(FILE.recorded(file("2024-02-06", """
                                items:
                                - item: 1
                                  title: Motion
                                  matters: [Chargers of the hill]
                                  proposals: [{id: p, points: {1: ten chargers are built}}]
                                  clauses:
                                  - {key: a, words: four are enough, effects: [
                                      {amendProposal: {proposal: p, points: {1: four chargers are built}}}, {adoptAmended: p/1},
                                      {giveAssignment: {to: Hill council, due: not-stated}}]}
                                """))
                        .only(AssignmentGiven.class)
                        .task())
                .hasToString("Words[text=four chargers are built]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a list for a text          | {dissolveBody: {body: [a, b]}}                      | a text is wanted here, not [a, b]
            a day in words             | {giveAssignment: {to: Hill council, due: 31 mars}}  | a period {from: 2020-01-01, to: 2020-06-30}
            what no file can hold      | {correctEntry: {entry: 1}}                          | there is no act 'correctEntry'
            """)
    void what_is_wrong_is_said_as_it_is(String what, String effect, String message) {
        FILE.refused(file("2024-03-01", """
                        items:
                        - item: 1
                          title: One
                          clauses:
                          - {key: a, effects: [%s]}
                        """.formatted(effect)))
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    void two_meetings_of_a_day_that_have_no_hours_are_told_apart_by_their_identifiers() {
        var twice = """
                told:
                - {key: a, acts: [{noteMeeting: {body: Hill council, on: 2024-09-09, meeting: %s}}]}
                """;
        FILE.recorded(file("2024-03-02", twice.formatted("first-of-two")));
        SIDE.post("/api/meetings/note", "{'body': '" + council() + "', 'on': '2024-09-09'}");
        FILE.refused(file("2024-03-03", """
                        items:
                        - item: 1
                          title: One
                          matters: [Choice]
                          clauses:
                          - {key: a, effects: [{table: {waitsFor: {on: 2024-09-09}}}]}
                        """))
                .singleElement()
                .asString()
                .contains("ambiguous-meeting", "(id: ", "{id: …}");
    }

    private static String council() {
        return FILE.recorded(file("2024-03-04", "attendance: {chair: Ada Chair}"))
                .only(se.klubba.meetings.event.MeetingEvent.MeetingScheduled.class)
                .body()
                .value();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_what_follows_from_it_is_not() {
        FILE.refused(file("2024-03-05", """
                        colour: red
                        items:
                        - item: 1
                          title: One
                          matters: [Waves]
                          proposals: [{id: p, by: nobody at all, points: {1: x}}]
                          clauses:
                          - {key: a, effects: [{adopt: p/1}]}
                          - {key: b, effects: [{giveAssignment: {to: nobody here, due: soon}}]}
                          - {key: c, effects: [{completeAssignment: {assignment: none}}]}
                          - {source: {lines: 3}}
                        """))
                .satisfiesExactly(
                        f -> assertThat(f).contains("unknown-field", "colour"),
                        f -> assertThat(f).contains("unknown-party", "nobody at all"),
                        f -> assertThat(f).contains("unknown-party", "nobody here"),
                        f -> assertThat(f).contains("wrong-due", "soon"),
                        f -> assertThat(f).contains("unknown-assignment"),
                        f -> assertThat(f).contains("what-happened"));
    }

    @Test
    void an_hour_of_the_meeting_that_cannot_be_read_hides_nothing_else() {
        FILE.refused("""
                        meeting: {body: {name: Hill council, kind: council}, on: 2024-03-07, starts: "9:00"}
                        items: [{item: 1, title: One, clauses: [{key: a, effects: [{postpone: {}}]}]}]
                        """)
                .satisfiesExactly(
                        f -> assertThat(f).contains("wrong-time"),
                        f -> assertThat(f).contains("postpone"));
    }

    @Test
    void of_many_faults_a_hundred_are_told_and_all_are_counted() {
        var many = IntStream.range(0, 250)
                .mapToObj(i -> "  - {key: k" + i + ", effects: [{postpone: {}}]}")
                .collect(Collectors.joining("\n", "items:\n- item: 1\n  title: One\n  clauses:\n", "\n"));
        var refused = FILE.send(file("2024-03-06", many));
        assertThat(RecordFile.faults(refused)).hasSize(100);
        assertThat(CommandSide.json(refused).path("count").asInt()).isEqualTo(250);
    }
}
