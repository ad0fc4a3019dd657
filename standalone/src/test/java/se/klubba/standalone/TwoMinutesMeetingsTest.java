package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.standalone.TwoMinutes.KLUBBA;
import static se.klubba.standalone.TwoMinutes.kinds;
import static se.klubba.standalone.TwoMinutes.meeting;
import static se.klubba.standalone.TwoMinutes.texts;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the record of each meeting tells, counted in the minutes. */
@Tag("minutes")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMinutesMeetingsTest {
    private static final JsonNode FIRST = KLUBBA.get("/api/meetings/" + meeting("2019-08-30"));
    private static final JsonNode SECOND = KLUBBA.get("/api/meetings/" + meeting("2020-02-07"));

    private static JsonNode item(JsonNode meeting, String number) {
        return meeting.path("items")
                .valueStream()
                .filter(i -> number.equals(i.path("item").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + number));
    }

    /** Those that were decided: the others say only what was told. */
    private static List<JsonNode> clauses(JsonNode meeting, String item, String block) {
        return item(meeting, item)
                .path("clauses")
                .valueStream()
                .filter(c -> block.equals(c.path("block").asString()))
                .toList();
    }

    private static List<String> attending(JsonNode meeting, String role) {
        return meeting.path("attendance")
                .valueStream()
                .filter(a -> role.equals(a.path("role").asString())
                        && !a.path("presence").asString("").startsWith("absent"))
                .map(a -> (a.hasNonNull("item") ? a.path("item").asString() + " " : "")
                        + a.at("/person/name").asString())
                .toList();
    }

    /** What is told of before the meeting or outside of it, by the words of its sentence. */
    private static List<String> told(JsonNode meeting, String kind) {
        return meeting.path("told")
                .valueStream()
                .filter(s -> kind.equals(s.path("kind").asString()))
                .map(s -> s.path("what").asString())
                .toList();
    }

    private static List<String> effects(JsonNode meeting, String item, String clause) {
        return item(meeting, item)
                .path("clauses")
                .valueStream()
                .filter(c -> clause.equals(c.path("label").asString()))
                .flatMap(c -> texts(c.path("effects"), "/what"))
                .toList();
    }

    @Test
    void the_first_has_seventeen_items_and_the_second_ten_of_which_the_third_has_three_parts() {
        assertThat(texts(FIRST.path("items"), "/item"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList());
        assertThat(texts(SECOND.path("items"), "/item"))
                .containsExactly("1", "2", "3", "3a", "3b", "3c", "4", "5", "6", "7", "8", "9", "10");
        for (var meeting : List.of(FIRST, SECOND)) {
            assertThat(texts(meeting.path("items"), "/title")).allMatch(title -> !title.isBlank());
            assertThat(meeting.path("state").asString()).isEqualTo("held");
            assertThat(meeting.path("starts").asString()).startsWith("09:30");
        }
    }

    @Test
    void who_was_there_is_who_the_minutes_list() {
        assertThat(attending(FIRST, "chair")).containsExactly("Lena Fröyen");
        assertThat(attending(FIRST, "present"))
                .hasSize(19)
                .contains("Tomas Ahlin", "Helén Kastemyr", "Anna-Karin Olsson", "Tanja Mårtensson");
        assertThat(attending(SECOND, "chair")).isEmpty();
        assertThat(attending(SECOND, "present"))
                .hasSize(22)
                .contains("Helene Kastemyr", "Kristina Kumlin Bergenstråle", "Lena Fröyen")
                .doesNotContain("Annelie Granath", "Helén Kastemyr");
        assertThat(attending(SECOND, "presenter"))
                .containsExactly(
                        "3c Tanja Mårtensson",
                        "4 Lena Berggren",
                        "5 Kristina Petterson Boberg",
                        "6 Maria Ekelöf",
                        "7 Ulrika Gärdsback",
                        "8 Hans Liljeberg",
                        "10 Per Söderberg",
                        "10 Ulrika Gärdsback",
                        "10 Lotta Jansson",
                        "10 Tanja Mårtensson");
    }

    /** Lines 53-55: he could not come, and what he had sent in was read out by somebody else. */
    @Test
    void who_could_not_come_is_absent_and_his_text_was_read_out_by_who_presented_it() {
        assertThat(FIRST.path("attendance").valueStream())
                .filteredOn(a -> "absent-with-notice".equals(a.path("presence").asString("")))
                .extracting(a -> a.at("/person/name").asString())
                .containsExactly("Sten Eriksson");
        assertThat(attending(FIRST, "presenter")).contains("4 Tanja Mårtensson");
    }

    /** The sentences that begin with "att" below each heading of what the network decided. */
    @ParameterizedTest(name = "item {0}: {1}")
    @CsvSource({"1,1", "2,1", "3,1", "3a,0", "3b,0", "3c,0", "4,1", "5,4", "6,2", "7,4", "8,1", "9,1", "10,4"})
    void each_item_of_the_second_has_the_clauses_of_its_decision_block(String item, int number) {
        assertThat(clauses(SECOND, item, "decision"))
                .hasSize(number)
                .allSatisfy(c -> assertThat(c.path("words").asString()).startsWith("att "));
    }

    /** In running text, item 8 tables and refers, item 10 sees to another member and tables a nomination. */
    @Test
    void what_the_second_decided_in_running_text_is_decided_too() {
        assertThat(clauses(SECOND, "8", "running").stream().flatMap(c -> kinds(c.path("effects")).stream()))
                .containsExactly("ItemTabled", "MatterReferred");
        assertThat(clauses(SECOND, "10", "running").stream()
                        .flatMap(c -> kinds(c.path("effects")).stream())
                        .filter(kind -> !List.of("InformationNoted", "MandateNoted", "RepresentativeNominated")
                                .contains(kind)))
                .containsExactly("NominationDeclined", "FillingDecided", "NominationTabled");
    }

    @ParameterizedTest(name = "item {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2  | LaidOnRecord
            3  | MatterReferredBack
            4  | AttendanceRecorded MatterReferredBack MatterReferredBack AssignmentGiven AssignmentGiven ItemTabled
            5  | AssignmentGiven
            6  | OfficeHolderNamed AssignmentGiven
            7  | AssignmentGiven
            8  | OccasionProposed
            9  | ''
            10 | MatterReferred BodyNoted
            11 | PointDecided AssignmentGiven
            12 | ''
            13 | LaidOnRecord
            14 | ItemTabled
            15 | DeclaredOutsideRemit
            16 | LaidOnRecord
            17 | AssignmentGiven OccasionProposed AssignmentGiven
            """)
    void each_item_of_the_first_led_to_what_its_text_says(String item, String kinds) {
        assertThat(item(FIRST, item)
                        .path("clauses")
                        .valueStream()
                        .flatMap(c -> kinds(c.path("effects")).stream())
                        .filter(k -> !List.of("InformationNoted", "StatementRecorded")
                                .contains(k)))
                .containsExactlyElementsOf(kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
    }

    @Test
    void the_minutes_of_13_december_are_laid_on_record_as_minutes() {
        var december = KLUBBA.get("/api/meetings/" + meeting("2019-12-13"));
        assertThat(december.path("laidOnRecord").valueStream()).singleElement().satisfies(s -> {
            assertThat(s.at("/why/meeting/name").asString()).isEqualTo("Chefsnätverket 2020-02-07");
            assertThat(s.at("/why/item").asString()).isEqualTo("2");
            assertThat(s.path("what").asString()).contains("minutes of Chefsnätverket 2019-12-13");
        });
        assertThat(FIRST.path("laidOnRecord")).isEmpty();
    }

    @Test
    void the_strategy_day_is_proposed_for_8_november_and_then_for_that_day_or_15_november() {
        assertThat(effects(FIRST, "8", "o1")).singleElement().asString().endsWith(", 2019-11-08");
        assertThat(effects(FIRST, "17", "a")).singleElement().asString().contains("2019-11-08", "2019-11-15");
    }

    @Test
    void the_county_day_loses_its_date_and_goes_on_while_the_day_of_competence_is_off() {
        assertThat(told(FIRST, "OccasionScheduled")).singleElement().asString().contains("LVM", "2019-12-06");
        assertThat(told(FIRST, "OccasionDateWithdrawn"))
                .singleElement()
                .asString()
                .contains("2019-12-06");
        assertThat(told(FIRST, "OccasionCancelled")).singleElement().asString().contains("Kompetensdag");
    }

    @Test
    void money_is_requisitioned_in_the_first_and_what_is_left_of_it_told_in_the_second() {
        assertThat(told(FIRST, "FundingRequisitioned"))
                .singleElement()
                .asString()
                .contains("400,000 kr");
        assertThat(told(SECOND, "BalanceReported"))
                .singleElement()
                .asString()
                .contains("about 850,000 kr", "medel för samverkan vid utskrivning");
        assertThat(told(SECOND, "FundingRequisitioned")).isEmpty();
    }

    @Test
    void the_letter_came_from_the_mas_mar_network_to_anna_andersson() {
        assertThat(told(SECOND, "LetterReceived")).singleElement().asString().contains("MAS/MAR", "Anna Andersson");
        assertThat(effects(SECOND, "8", "r2")).singleElement().asString().contains("Styrgrupp CHNV");
    }
}
