package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.standalone.TwoMinutes.KLUBBA;
import static se.klubba.standalone.TwoMinutes.composition;
import static se.klubba.standalone.TwoMinutes.meeting;
import static se.klubba.standalone.TwoMinutes.texts;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.standalone.testing.RecordedMinutes;
import se.klubba.standalone.testing.Running;

/** The two real minutes, recorded on 6 September 2019 and 14 February 2020: who sits where, and what each spelling and day leads to. */
@Tag("minutes")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMinutesTest {
    /** {@code Ingalill Frank certainly}. */
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
            LPO Psykisk hälsa,       2020-02-07, Ingalill Frank certainly
            LPO Äldres hälsa,        2020-02-06, -
            LPO Äldres hälsa,        2020-02-07, Elisabeth Fransson certainly
            LPO Barn och unga,       2020-02-06, -
            LPO Barn och unga,       2020-02-07, -
            Lokalt primärvårdsråd,   2020-02-06, -
            Lokalt primärvårdsråd,   2020-02-07, -
            RPO Psykisk hälsa,       2018-12-31, Per Söderberg possibly
            RPO Psykisk hälsa,       2019-06-01, Ingalill Frank possibly; Per Söderberg possibly
            RPO Psykisk hälsa,       2019-12-31, Ingalill Frank possibly; Per Söderberg possibly
            RPO Psykisk hälsa,       2020-01-01, Ingalill Frank certainly; Per Söderberg possibly
            RPO Psykisk hälsa,       2020-02-06, Ingalill Frank certainly; Per Söderberg possibly
            RPO Psykisk hälsa,       2020-02-07, Ingalill Frank certainly; Per Söderberg certainly
            RPO Barn och unga,       2020-02-06, Anna Andersson certainly
            RPO Barn och unga,       2020-02-07, Anna Andersson certainly
            RPO Äldres hälsa,        2020-02-06, Elisabeth Fransson certainly; Lotta Jansson possibly
            RPO Äldres hälsa,        2020-02-07, Elisabeth Fransson certainly; Lotta Jansson certainly
            Regionalt primärvårdsråd, 2020-02-06, Annelie Granath certainly
            Regionalt primärvårdsråd, 2020-02-07, Annelie Granath certainly
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

    @ParameterizedTest
    @ValueSource(strings = {"RPO Psykisk hälsa", "Regionalt primärvårdsråd", "LPO Psykisk hälsa", "Arbetsgrupp SUS"})
    void a_body_that_only_the_second_minutes_name_was_not_known_at_the_end_of_december(String body) {
        var before =
                KLUBBA.ask("/api/bodies/" + KLUBBA.id("/api/bodies", "name", body) + "/composition?knownAt=2019-12-31");
        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(Running.json(before).path("code").asString()).isEqualTo("not-known-then");
    }

    @Test
    void a_body_of_the_first_minutes_was_known_at_the_end_of_december_with_its_chair() {
        var network = KLUBBA.id("/api/bodies", "name", "Chefsnätverket");
        var then = KLUBBA.get("/api/bodies/" + network + "/composition?asOf=2019-12-31&knownAt=2019-12-31");
        assertThat(texts(then.path("seats"), "/holder/person/name")).containsExactly("Lena Fröyen");
        assertThat(texts(then.path("seats"), "/kind")).containsExactly("chair");
    }

    /** Item 10 presented how seats there would go with seats here; nobody decided it. */
    @Test
    void a_rule_that_was_presented_links_no_seats() {
        for (var body : List.of("RPO Psykisk hälsa", "LPO Psykisk hälsa", "Lokalt primärvårdsråd")) {
            assertThat(composition(body, "2020-02-07").path("links")).isEmpty();
        }
    }

    @Test
    void the_development_group_for_psychiatry_had_ended_before_the_first_meeting() {
        var dissolved = composition("RUG psykiatri", "2019-08-30").path("dissolved");
        assertThat(dissolved.path("on").asString()).isEqualTo("../2019-08-30");
        assertThat(dissolved.at("/why/toldOn").asString()).isEqualTo("2019-08-30");
        assertThat(composition("RUG missbruk", "2020-02-14").hasNonNull("dissolved"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            G%C3%A5rdsback | Ulrika Gärdsback
            boberg+petters | Kristina Petterson Boberg
            helen+kastemyr | Helén Kastemyr, Helene Kastemyr
            """)
    void people_are_found_by_each_spelling_of_the_minutes(String q, String people) {
        // that Helene is Helén no document says: she stays on her own
        assertThat(KLUBBA.items("/api/people?q=" + q).map(p -> p.path("name").asString()))
                .containsExactlyInAnyOrder(people.split(", "));
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
