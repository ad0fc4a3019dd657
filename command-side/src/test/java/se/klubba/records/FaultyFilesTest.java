package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klubba.acts.web.CommandSide;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.embedded.testing.Stores;
import se.klubba.kernel.Party;

/** What is told of a record file that cannot be recorded: all of it at once, and what would be right. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaultyFilesTest {
    private static final CommandSide SIDE = CommandSide.on(Stores.EMBEDDED);
    private static final RecordFile FILE = new RecordFile(SIDE);

    @BeforeAll
    static void name() {
        FILE.recorded("""
                meeting: {body: {name: Quay board, kind: board}, on: 2024-01-10}
                told: [{key: o, acts: [{noteOffice: {office: harbour master}}]}]
                names: {offices: {harbour master: {name: Harbour master}}}
                """);
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    private static String effects(String on, String effects) {
        return """
                meeting: {body: Quay board, on: %s}
                items:
                - {item: 1, title: One, matters: [Cranes], clauses: [{key: a, words: so it was decided, effects: [%s]}]}
                """.formatted(on, effects);
    }

    @ParameterizedTest(name = "{0} for {2}")
    @CsvSource(delimiter = '|', textBlock = """
            correctEntry    | {correctEntry: {entry: 1}}                                                | correct
            giveAssignement | {giveAssignement: {to: Quay board, due: not-stated}}                      | giveAssignment
            assignTask      | {assignTask: {to: Quay board, due: not-stated}}                           | giveAssignment
            postpone        | {postpone: {}}                                                            | table
            tabel           | {tabel: {}}                                                               | table
            month           | {giveAssignment: {to: Quay board, due: {every: year, month: 11}}}         | in
            deadline        | {giveAssignment: {to: Quay board, deadline: 2024-03-01}}                  | due
            abstain         | {recordVote: {question: to go on, yes: 4, no: 2, abstain: 1}}             | abstained
            persons         | {appoint: {body: Quay board, persons: Ann Berg}}                          | person
            """)
    void a_word_that_is_no_verb_or_field_names_the_one_that_may_be_meant(String wrong, String effect, String meant) {
        FILE.refused(effects("2024-02-01", effect))
                .anySatisfy(f -> assertThat(f).contains("'" + wrong + "'", "; perhaps '" + meant + "' "));
    }

    @Test
    void a_word_that_nothing_is_near_to_names_none() {
        FILE.refused(effects("2024-02-02", "{zzz: {}}"))
                .singleElement()
                .asString()
                .doesNotContain("perhaps");
    }

    @Test
    void where_a_text_is_wanted_and_nothing_stands_that_is_told() {
        FILE.refused("""
                        meeting: {body: Quay board, on: 2024-02-02}
                        attendance: {present: [Ann Berg, {person: }]}
                        """).singleElement().asString().contains("a text is wanted here, but nothing stands here");
    }

    @Test
    void a_number_that_cannot_be_read_hides_nothing_of_what_is_wrong_in_its_item() {
        FILE.refused("""
                        meeting: {body: Quay board, on: 2024-11-05}
                        items:
                        - {item: the first, title: One, matters: [Cranes], clauses: [{key: a, words: to go on, effects: [{tabel: {}}, {giveAssignment: {to: Quay board, due: 31 mars}}]}]}
                        """)
                .satisfiesExactly(
                        f -> assertThat(f).contains("'the first' is not the number of an item"),
                        f -> assertThat(f).contains("there is no act 'tabel'"),
                        f -> assertThat(f).contains("31 mars"));
    }

    @Test
    void a_key_that_stands_twice_hides_nothing_of_what_is_wrong_in_its_act() {
        FILE.refused("""
                        meeting: {body: Quay board, on: 2024-11-06}
                        items:
                        - item: 1
                          title: One
                          matters: [Cranes]
                          clauses:
                          - {key: a, words: to go on, effects: [{layOnRecord: {}}]}
                          - {key: a, words: to wait, effects: [{tabel: {}}]}
                        """)
                .satisfiesExactly(
                        f -> assertThat(f).contains("the key '1/a' stands at line 7 already"),
                        f -> assertThat(f).contains("there is no act 'tabel'"));
    }

    @Test
    void who_was_represented_by_a_proxy_is_said_of_who_was_absent() {
        FILE.refused("""
                        meeting: {body: Quay board, on: 2024-02-03}
                        attendance: {chair: Ann Berg, proxies: [{person: Cy Dahl, by: Ann Berg}]}
                        """)
                .singleElement()
                .asString()
                .contains("'proxies'", "perhaps 'absent' is meant", "represented with inPlaceOf");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a day that is none       | {body: Quay board, on: 2024-02-30}              | wrong-date
            one of two days that is none | {body: Quay board, on: [2024-02-01, soon]}  | wrong-date
            no day                   | {body: Quay board}                              | missing-field
            no body                  | {on: 2024-02-04}                                | missing-field
            a body that is not known | {body: Key board, on: 2024-02-04}               | unknown-body
            nothing                  | just so                                         | not-fields
            """)
    void a_meeting_that_is_not_told_hides_nothing_of_what_is_wrong_with_its_acts(
            String what, String meeting, String code) {
        FILE.refused("""
                        meeting: %s
                        items:
                        - item: 1
                          title: One
                          matters: [Cranes]
                          clauses:
                          - {key: a, effects: [{postpone: {}}, {giveAssignment: {to: Quay board, due: 31 mars}}, {table: {waitsFor: next-meeting}}]}
                          - {words: to go on}
                        """.formatted(meeting))
                .satisfiesExactly(
                        f -> assertThat(f).contains(code),
                        f -> assertThat(f).contains("unknown-verb"),
                        f -> assertThat(f).contains("wrong-due"),
                        f -> assertThat(f).contains("what-happened"));
    }

    @Test
    void a_file_without_a_meeting_is_told_that_and_what_is_wrong_with_its_acts() {
        FILE.refused("told: [{key: a, at: {on: 2024-01-01}, acts: [{postpone: {}}]}]")
                .satisfiesExactlyInAnyOrder(
                        f -> assertThat(f).contains("missing-field", "meeting"),
                        f -> assertThat(f).contains("unknown-verb"));
    }

    @Test
    void of_which_document_places_are_is_asked_once() {
        FILE.refused("""
                        meeting: {body: Quay board, on: 2024-02-07}
                        items:
                        - {item: 1, source: {lines: 1}, clauses: [{key: a, source: {lines: 2}, effects: []}, {key: b, source: {lines: 3}, effects: []}]}
                        """).filteredOn(f -> f.contains("which-document")).hasSize(1);
    }

    @Test
    void an_office_that_seats_are_filled_by_is_asked_whether_it_sits_or_appoints() {
        FILE.refused(effects("2024-02-05", plan("harbour master")))
                .singleElement()
                .asString()
                .contains("wrong-party", "{seatExOfficio: {body: …, office: harbour master}}", "filledBy: {office:");
        FILE.refused(effects("2024-02-05", plan("{person: Ann Berg}") + ", " + plan("Ann Berg")))
                .singleElement()
                .asString()
                .contains("wrong-party", "{appoint: {body: …, person: Ann Berg}}");
        assertThat(FILE.recorded(effects("2024-02-05", plan("{office: harbour master}")))
                        .only(SeatPlanAdopted.class)
                        .seats()
                        .getFirst()
                        .filledBy())
                .isInstanceOf(Party.OfOffice.class);
        assertThat(FILE.recorded(effects("2024-02-06", plan("Quay board")))
                        .only(SeatPlanAdopted.class)
                        .seats()
                        .getFirst()
                        .filledBy())
                .isInstanceOf(Party.OfBody.class);
    }

    private static String plan(String filledBy) {
        return "{adoptSeatPlan: {body: Quay board, seats: [{kind: representative, number: 1, filledBy: %s}]}}"
                .formatted(filledBy);
    }
}
