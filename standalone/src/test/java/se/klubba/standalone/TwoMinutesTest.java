package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klubba.standalone.testing.RecordedMinutes;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** The two real minutes, recorded on 6 September 2019 and 14 February 2020, and the three questions asked of them over HTTP. */
@Tag("minutes")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMinutesTest {
    private static final Running KLUBBA = RecordedMinutes.klubba();

    private static JsonNode composition(String body, String asOf) {
        return KLUBBA.get("/api/bodies/" + KLUBBA.id("/api/bodies", "name", body) + "/composition?asOf=" + asOf);
    }

    /** {@code Ingalill Frank CERTAINLY}. */
    private static List<String> sitting(String body, String asOf) {
        return composition(body, asOf)
                .path("seats")
                .valueStream()
                .filter(s -> s.hasNonNull("holder"))
                .map(s -> s.path("holder"))
                .map(h -> h.path("person").path("name").asString() + " "
                        + h.path("holds").asString())
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(nullValues = "-", textBlock = """
            LPO Psykisk hälsa,       2020-02-06, -
            LPO Psykisk hälsa,       2020-02-07, Ingalill Frank CERTAINLY
            LPO Äldres hälsa,        2020-02-06, -
            LPO Äldres hälsa,        2020-02-07, Elisabeth Fransson CERTAINLY
            LPO Barn och unga,       2020-02-07, -
            Lokalt primärvårdsråd,   2020-02-07, -
            RPO Psykisk hälsa,       2019-06-01, Ingalill Frank POSSIBLY; Per Söderberg POSSIBLY
            RPO Psykisk hälsa,       2020-02-06, Ingalill Frank CERTAINLY; Per Söderberg POSSIBLY
            RPO Psykisk hälsa,       2020-02-07, Ingalill Frank CERTAINLY; Per Söderberg CERTAINLY
            RPO Barn och unga,       2020-02-06, Anna Andersson CERTAINLY
            RPO Barn och unga,       2020-02-07, Anna Andersson CERTAINLY
            RPO Äldres hälsa,        2020-02-06, Elisabeth Fransson CERTAINLY; Lotta Jansson POSSIBLY
            RPO Äldres hälsa,        2020-02-07, Elisabeth Fransson CERTAINLY; Lotta Jansson CERTAINLY
            Regionalt primärvårdsråd, 2020-02-06, Annelie Granath CERTAINLY
            Regionalt primärvårdsråd, 2020-02-07, Annelie Granath CERTAINLY
            """)
    void who_sits_where_certainly_and_possibly(String body, String asOf, String people) {
        assertThat(sitting(body, asOf))
                .containsExactlyElementsOf(people == null ? List.of() : List.of(people.split("; ")));
    }

    @Test
    void who_declined_is_still_to_be_replaced_and_whose_nomination_is_tabled_is_told() {
        var children = composition("LPO Barn och unga", "2020-02-07");
        assertThat(children.path("nominations").toString()).contains("Anna Andersson", "declined");
        assertThat(children.path("seats").valueStream().filter(s -> s.hasNonNull("toBeFilled")))
                .hasSize(1);
        var primary = composition("Lokalt primärvårdsråd", "2020-02-07");
        assertThat(primary.path("nominations").toString()).contains("Annelie Granath", "tabled");
    }

    @Test
    void what_was_recorded_in_february_was_not_known_at_the_end_of_december() {
        var area = KLUBBA.id("/api/bodies", "name", "LPO Psykisk hälsa");
        var before = KLUBBA.ask("/api/bodies/" + area + "/composition?knownAt=2019-12-31");
        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(Running.json(before).path("code").asString()).isEqualTo("not-known-then");
        assertThat(kinds("Samlad ungdomshälsa", "&knownAt=2019-12-31"))
                .contains("MatterReferredBack")
                .doesNotContain("PointDecided", "ItemTabled");
    }

    private static JsonNode trail(String matter, String more) {
        return KLUBBA.get(
                "/api/matters/" + KLUBBA.id("/api/matters", "title", matter) + "/trail?asOf=2020-02-14" + more);
    }

    private static List<String> kinds(String matter, String more) {
        return trail(matter, more)
                .path("steps")
                .valueStream()
                .map(s -> s.path("kind").asString())
                .toList();
    }

    @Test
    void how_samlad_ungdomshalsa_evolved_is_told_step_by_step_each_with_its_basis() {
        assertThat(kinds("Samlad ungdomshälsa", ""))
                .containsSubsequence(
                        "MatterReferredBack",
                        "ItemTabled",
                        "DecisionProposed",
                        "PointDecided",
                        "PointDecided",
                        "ItemTabled");
        var trail = trail("Samlad ungdomshälsa", "");
        assertThat(trail.path("waitsFor").toString()).contains("2020-03-06");
        assertThat(trail.path("steps").valueStream())
                .allSatisfy(
                        s -> assertThat(s.path("why").path("sources").size()).isPositive());
    }

    @Test
    void the_working_group_was_proposed_ended_and_goes_on_and_its_matter_waits_for_april() {
        assertThat(kinds("Samverkan vid utskrivning (SUS)", "")).contains("PointDecided", "DecisionRecorded");
        assertThat(trail("Samverkan vid utskrivning (SUS)", "").toString()).contains("BodyContinued");
        var group = composition("Arbetsgrupp SUS", "2020-02-14");
        assertThat(group.hasNonNull("dissolved")).isFalse();
        assertThat(trail("Utvärdering och ny överenskommelse om SUS", "")
                        .path("waitsFor")
                        .toString())
                .contains("2020-04-03");
    }

    private static String meeting(String on) {
        return KLUBBA.items("/api/meetings?limit=200")
                .filter(m -> on.equals(m.path("on").asString())
                        && "Chefsnätverket".equals(m.path("body").path("name").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no meeting on " + on))
                .path("id")
                .asString();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020-03-06, Samlad ungdomshälsa",
        "2020-04-03, Utvärdering och ny överenskommelse om SUS",
        "2019-10-04, Regionalt stöd till Funca"
    })
    void what_waits_for_a_meeting_is_in_its_forecast(String on, String matter) {
        var known = on.startsWith("2019") ? "?asOf=2019-09-06&knownAt=2019-09-06" : "?asOf=2020-02-14";
        var forecast = KLUBBA.get("/api/meetings/" + meeting(on) + "/forecast" + known);
        assertThat(forecast.path("tabled")
                        .valueStream()
                        .map(m -> m.path("title").asString()))
                .contains(matter);
    }

    @Test
    void what_is_owed_after_each_meeting_is_told_and_no_due_date_is_made_up() {
        var first = KLUBBA.items("/api/assignments?status=open&limit=200&asOf=2019-09-06&knownAt=2019-09-06")
                .toList();
        assertThat(first).hasSize(12);
        assertThat(first)
                .filteredOn(a -> a.path("recipient").path("name").asString("").equals("Tanja Mårtensson"))
                .hasSize(3);
        var second = KLUBBA.items("/api/assignments?status=open&limit=200&asOf=2020-02-14")
                .toList();
        assertThat(second).hasSizeGreaterThan(first.size());
        var same = second.stream()
                .filter(a -> a.path("why").path("item").asString("").equals("6")
                        && a.path("why").path("happenedOn").asString("").equals("2020-02-07"))
                .toList();
        assertThat(same)
                .singleElement()
                .satisfies(a -> assertThat(a.path("due").toString()).doesNotContain("2020"));
    }

    @Test
    void the_words_of_what_is_owed_are_a_whole_clause_and_no_lines_of_a_page() {
        assertThat(KLUBBA.items("/api/assignments?limit=200&asOf=2020-02-14")
                        .map(a -> a.path("task").asString()))
                .allMatch(
                        task -> task.startsWith("att ") || Character.isUpperCase(task.codePointAt(0)),
                        "begins as a clause")
                .allMatch(task -> !task.matches("(?s).*[.] \\p{Lu}[^.]*"), "ends as a clause");
    }

    @Test
    void that_an_agreement_was_adopted_and_awaits_an_authority_is_told_in_the_trail_of_its_matter() {
        assertThat(kinds("Sprutbytesverksamhet", ""))
                .containsSubsequence("InstrumentDrafted", "InstrumentAdopted", "ApprovalAwaited");
    }

    @Test
    void what_became_of_the_two_guidelines_is_told() {
        var suicide = trail("Vägledning för vård av självmordsnära vårdtagare", "");
        assertThat(suicide.path("label").asString()).containsIgnoringCase("tabled (bordlagt)");
        assertThat(suicide.path("waitsFor").toString()).contains("Styrgrupp CHNV");
        var measures = trail("Riktlinje vid övervägande av skyddsåtgärder", "");
        assertThat(measures.path("steps").valueStream().map(s -> s.path("kind").asString()))
                .contains("DeclaredOutsideRemit");
    }

    @Test
    void a_changed_date_moves_the_meeting_and_is_no_correction() {
        assertThat(meeting("2020-06-12")).isNotEmpty();
        assertThat(KLUBBA.items("/api/meetings?limit=200").map(m -> m.path("on").asString()))
                .doesNotContain("2020-06-16");
    }

    @Test
    void sent_again_nothing_changes_and_nothing_was_irregular() {
        for (var meeting : List.of("2019-08-30", "2020-02-07")) {
            var again = RecordedMinutes.send(KLUBBA, meeting);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
            assertThat(Running.json(again).path("events").asInt()).isZero();
        }
        assertThat(KLUBBA.get("/api/deviations").path("items").size()).isZero();
    }
}
