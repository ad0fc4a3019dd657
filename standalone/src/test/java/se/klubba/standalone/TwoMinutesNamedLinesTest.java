package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.standalone.TwoMinutes.KLUBBA;
import static se.klubba.standalone.TwoMinutes.kind;
import static se.klubba.standalone.TwoMinutes.texts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Lines of the two minutes that are easily held in part, or as words only, and what none of their lines says. */
@Tag("minutes")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMinutesNamedLinesTest {
    /** That somebody or something exists, which the act rests on. */
    private static final Set<String> NAMES = Set.of("PersonNoted", "PrincipalNoted", "OfficeNoted", "InstrumentNoted");

    private static final Map<String, JsonNode> MEETINGS = Stream.of("2019-08-30", "2020-02-07")
            .collect(
                    Collectors.toMap(Function.identity(), on -> KLUBBA.get("/api/meetings/" + TwoMinutes.meeting(on))));

    private static final List<JsonNode> LOG = TwoMinutes.log();

    private static JsonNode meeting(String on) {
        return Objects.requireNonNull(MEETINGS.get(on));
    }

    /** All that the record of a meeting has of a place in its minutes, told of another day or under an item: {@code 4: Reported}. */
    private static Stream<String> of(String minutes, String lines) {
        var meeting = meeting(minutes);
        return Stream.concat(
                those(meeting.path("told"), lines).map(what -> "told: " + what),
                meeting.path("items")
                        .valueStream()
                        .flatMap(item -> Stream.concat(
                                        those(item.path("acts"), lines),
                                        item.path("clauses")
                                                .valueStream()
                                                .flatMap(c -> those(c.path("effects"), lines)))
                                .map(what -> item.path("item").asString() + ": " + what)));
    }

    private static Stream<String> those(JsonNode facts, String lines) {
        return facts.valueStream()
                .filter(f -> lines.equals(f.at("/why/sources/0/lines").asString()))
                .filter(f -> !NAMES.contains(f.path("kind").asString()))
                .map(f -> f.path("what").asString().split(": point ", 2)[0]);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2019-08-30 | 21-22   | told: Holds Chef för Avdelningen hälsa och välfärd: Tanja Mårtensson
            2019-08-30 | 26      | 2: Laid on record: Föregående minnesanteckningar
            2019-08-30 | 40-41   | told: Decided; told: Regional överenskommelse om en samlad ungdomshälsa awaits the signature of Kommundirektörerna i Dalarna
            2019-08-30 | 53      | told: Holds Utvecklingsledare missbruk/beroende: Sten Eriksson
            2019-08-30 | 53-54   | 4: Present: 0
            2019-08-30 | 53-55   | 4: Reported
            2019-08-30 | 54-55   | 4: Present: 1
            2019-08-30 | 137-139 | 6: Intended
            2019-08-30 | 140-141 | 6: Exists: RUG äldre; 6: Reported: Holds Utvecklingsledare RUG äldre: someone unknown, until snart
            2019-08-30 | 141-143 | 6: Assignment given to Avdelningen hälsa och välfärd
            2019-08-30 | 149-150 | told: Decided; told: Adopted: Lokal överenskommelse om samverkan inom missbruks- och beroendevården, sprutbyte
            2019-08-30 | 180     | told: Exists: Välfärdsrådet; told: Meeting known: Välfärdsrådet 2019-08-28; told: Reported; 10: Present: 1
            2019-08-30 | 190-192 | 11: Proposed by somebody who is not named; 11: Assignment given to Ordföranden i RUG missbruk
            2019-08-30 | 199-202 | told: Assignment given to somebody who is not named, due autumn 2019: Revidera samverkansöverenskommelsen; told: Assignment given to somebody who is not named, due autumn 2019: Revidera vårdprogrammet; told: Assignment given to somebody who is not named, due autumn 2019: Ta fram flödesschemat
            2019-08-30 | 230-231 | 17: Assignment given to somebody who is not named, due Chefsnätverket 2019-10-04
            2019-08-30 | 233-235 | 17: Proposed: Strategidag om nära vård 2019, 2019-11-08 or 2019-11-15 (2019-11-15 at 13:00 to 15:00)
            2019-08-30 | 235-236 | 17: Assignment given to Tanja Mårtensson, due as soon as possible
            2020-02-07 | 182-183 | told: Decided; told: Exists: RPO Psykisk hälsa; told: Appointed representative in RPO Psykisk hälsa: Ingalill Frank, on behalf of Säters kommun, from 2019
            2020-02-07 | 205     | 10: Presented
            2020-02-07 | 229     | 10: Assignment given to Styrgrupp CHNV, due spring 2020
            """)
    void what_these_lines_say_is_on_record_and_nothing_else(String minutes, String lines, String all) {
        assertThat(of(minutes, lines)).containsExactlyInAnyOrder(all.split("; "));
    }

    /** A small group, noted; two more who reported; the government's money for three years. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            43  | told: Exists: Arbetsgrupp för regional rutin om hälsoundersökningar
            43  | told: Assignment given to Avdelningen hälsa och välfärd, due Chefsnätverket 2020-02-07
            45  | 4: Reported by Magnus Norddahl
            45  | 4: Reported by Gunilla Apell
            45  | 4: Reported by Lena Berggren
            113 | told: Regeringens medel för samverkan vid utskrivning: granted 400,000 kr a year by Regeringen, number of years: 3
            113 | told: Regeringens medel för samverkan vid utskrivning: left about 850,000 kr
            """)
    void what_long_lines_of_the_second_say_is_on_record_too(String lines, String what) {
        assertThat(of("2020-02-07", lines)).contains(what);
    }

    /** The network gave what it decided; otherwise only line 113 of the second says who asked. */
    @Test
    void who_gave_a_task_is_told_where_it_was_decided_or_said_and_nowhere_else() {
        var given = KLUBBA.items("/api/assignments?limit=200").toList();
        assertThat(given).hasSize(23);
        assertThat(given.stream()
                        .filter(a -> !a.hasNonNull("by"))
                        .map(a -> a.at("/why/sources/0/lines").asString()))
                .containsExactlyInAnyOrder(
                        "82-84", "126-127", "133-135", "141-143", "155-156", "199-202", "199-202", "199-202", "230-231",
                        "235-236", "113");
        assertThat(given.stream()
                        .filter(a -> a.hasNonNull("by")
                                && !a.at("/by/name").asString().equals("Chefsnätverket"))
                        .map(a -> a.at("/by/name").asString() + " "
                                + a.at("/why/sources/0/lines").asString()))
                .containsExactly("Styrgrupp CHNV 113");
    }

    @Test
    void nobody_called_for_nominations_linked_seats_or_named_groups_that_are_only_to_come() {
        assertThat(LOG.stream().map(TwoMinutes::kind)).doesNotContain("NominationsCalledFor", "SeatsLinked");
        assertThat(KLUBBA.items("/api/bodies?limit=200").map(b -> b.path("name").asString()))
                .isNotEmpty()
                .noneMatch(name -> name.contains("Referensgrupp") || name.startsWith("LAG"))
                .doesNotContain("Styrgrupp god och nära vård");
    }

    /** That the money of the first is that of the second nobody says. */
    @Test
    void money_that_was_requisitioned_was_granted_by_nobody() {
        var granted = payloads("FundingGranted").toList();
        var requisitioned = payloads("FundingRequisitioned").toList();
        assertThat(granted).hasSize(1);
        assertThat(requisitioned).hasSize(1);
        assertThat(granted.getFirst().path("funding"))
                .isNotEqualTo(requisitioned.getFirst().path("funding"));
    }

    @Test
    void who_proposed_is_who_the_text_says_did() {
        assertThat(Stream.of("2019-08-30", "2020-02-07")
                        .flatMap(on -> meeting(on).path("items").valueStream())
                        .flatMap(item -> texts(item.path("acts"), "/what"))
                        .filter(what -> what.startsWith("Proposed by"))
                        .map(what -> what.split(": ", 2)[0]))
                .containsExactlyInAnyOrder(
                        "Proposed by Sten Eriksson",
                        "Proposed by somebody who is not named",
                        "Proposed by Styrgrupp CHNV",
                        "Proposed by Styrgrupp CHNV",
                        "Proposed by Styrgrupp CHNV",
                        "Proposed by Arbetsgrupp SUS");
        assertThat(payloads("RepresentativeNominated"))
                .hasSize(4)
                .allMatch(p -> "not-stated".equals(p.at("/by/kind").asString()));
    }

    @Test
    void what_is_told_without_a_day_is_not_after_the_day_on_which_it_is_told() {
        assertThat(LOG.stream()
                        .map(e -> e.at("/payload/at/happenedOn").asString(""))
                        .filter(day -> day.startsWith("..")))
                .isNotEmpty()
                .containsOnly("../2019-08-30", "../2020-02-07");
    }

    @Test
    void no_clause_is_recorded_twice() {
        assertThat(payloads("DecisionRecorded")
                        .map(p -> p.at("/at/basis/sources/0").toString()
                                + p.at("/at/basis/item").asString("")))
                .hasSize(48)
                .doesNotHaveDuplicates();
    }

    private static Stream<JsonNode> payloads(String kind) {
        return LOG.stream().filter(e -> kind.equals(kind(e))).map(e -> e.path("payload"));
    }
}
