package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.standalone.TwoMinutes.KLUBBA;
import static se.klubba.standalone.TwoMinutes.meeting;
import static se.klubba.standalone.TwoMinutes.texts;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is owed, and what waits for the meetings to come, counted in the minutes. */
@Tag("minutes")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMinutesForecastTest {
    private static final String KNOWN_IN_SEPTEMBER = "asOf=2019-09-06&knownAt=2019-09-06";

    private static JsonNode forecast(String on, String known) {
        return KLUBBA.get("/api/meetings/" + meeting(on) + "/forecast?" + known);
    }

    /** {@code Tanja Mårtensson, item 6 of 2019-08-30}; for what is told of another day its day and that of the minutes. */
    private static String owed(JsonNode assignment) {
        var why = assignment.path("why");
        var where = why.hasNonNull("item")
                ? "item " + why.path("item").asString() + " of "
                        + why.path("happenedOn").asString()
                : why.path("happenedOn").asString() + " told "
                        + why.path("toldOn").asString();
        return assignment.at("/recipient/name").asString("not stated") + ", " + where;
    }

    private static List<String> owed(String question) {
        return KLUBBA.items("/api/assignments?limit=200&" + question)
                .map(TwoMinutesForecastTest::owed)
                .toList();
    }

    private static final List<String> OF_THE_FIRST = List.of(
            "Avdelningen hälsa och välfärd, ../2019-08-30 told 2019-08-30",
            "not stated, ../2019-08-30 told 2019-08-30",
            "not stated, ../2019-08-30 told 2019-08-30",
            "not stated, ../2019-08-30 told 2019-08-30",
            "Tanja Mårtensson, item 4 of 2019-08-30",
            "not stated, item 4 of 2019-08-30",
            "Helén Kastemyr, item 5 of 2019-08-30",
            "Avdelningen hälsa och välfärd, item 6 of 2019-08-30",
            "Jeanette Hjortsberg, item 7 of 2019-08-30",
            "Ordföranden i RUG missbruk, item 11 of 2019-08-30",
            "not stated, item 17 of 2019-08-30",
            "Tanja Mårtensson, item 17 of 2019-08-30");

    private static final List<String> OF_THE_SECOND = List.of(
            "Arbetsgrupp SUS, 2017 told 2020-02-07",
            "not stated, 2019-10-04 told 2020-02-07",
            "Styrgrupp CHNV, 2019-10-04 told 2020-02-07",
            "Styrgrupp CHNV, 2019-10-04 told 2020-02-07",
            "Arbetsgrupp SUS, ../2020-02-07 told 2020-02-07",
            "not stated, item 5 of 2020-02-07",
            "Styrgrupp CHNV, item 5 of 2020-02-07",
            "Styrgrupp CHNV, item 6 of 2020-02-07",
            "Arbetsgrupp SUS, item 7 of 2020-02-07",
            "Styrgrupp CHNV, item 10 of 2020-02-07");

    /** Item 6 tells of one before the meeting, item 12 of three; items 4 and 17 give two each, 5, 6, 7 and 11 one. */
    @ParameterizedTest
    @CsvSource({"2019-09-06", "2019-12-31"})
    void after_the_first_meeting_twelve_are_owed_and_at_the_end_of_the_year_nothing_else_was_known(String known) {
        assertThat(owed("status=open&asOf=%s&knownAt=%s".formatted(known, known)))
                .containsExactlyInAnyOrderElementsOf(OF_THE_FIRST);
    }

    /** Nothing says that any of the twelve was done; of the second, only the routine of item 4 was. */
    @Test
    void after_the_second_meeting_ten_more_are_owed() {
        assertThat(OF_THE_SECOND).hasSize(10);
        assertThat(owed("status=open&asOf=2020-02-14").stream().filter(o -> !OF_THE_FIRST.contains(o)))
                .containsExactlyInAnyOrderElementsOf(OF_THE_SECOND);
        assertThat(owed("status=open&asOf=2020-02-14").stream().filter(OF_THE_FIRST::contains))
                .containsExactlyInAnyOrderElementsOf(OF_THE_FIRST);
        assertThat(owed("status=done&asOf=2020-02-14"))
                .containsExactly("Avdelningen hälsa och välfärd, 2019-11-15 told 2020-02-07");
        assertThat(owed("status=discharged&asOf=2020-02-14")).isEmpty();
    }

    /** Due on 4 October: items 4 and 17; during the autumn: the three of item 12. */
    @ParameterizedTest
    @CsvSource({"2019-10-04, 0", "2019-10-05, 2", "2019-12-31, 2", "2020-01-01, 5", "2020-02-14, 5"})
    void what_is_overdue_is_what_had_a_day(String asOf, int number) {
        assertThat(owed("overdue=true&asOf=" + asOf)).hasSize(number);
    }

    @Test
    void what_somebody_owes_is_asked_for_by_who_it_is() {
        var steering = KLUBBA.id("/api/bodies", "name", "Styrgrupp CHNV");
        assertThat(owed("status=open&asOf=2020-02-14&recipient=" + steering)).hasSize(5);
        var tanja = KLUBBA.id("/api/people", "name", "Tanja Mårtensson");
        assertThat(owed("status=open&asOf=2020-02-14&recipient=" + tanja)).hasSize(2);
        assertThat(owed("status=open&asOf=2020-02-14&recipient=" + tanja + "&overdue=true"))
                .isEmpty();
        assertThat(owed("asOf=2020-02-14&q=styrgrupp+chnv")).contains("Styrgrupp CHNV, item 10 of 2020-02-07");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020-03-06, Samlad ungdomshälsa",
        "2020-04-03, Utvärdering och ny överenskommelse om SUS",
    })
    void one_matter_waits_for_each_of_the_meetings_to_come(String on, String matter) {
        var forecast = forecast(on, "asOf=2020-02-14");
        assertThat(texts(forecast.path("tabled"), "/title")).containsExactly(matter);
        assertThat(texts(forecast.path("inPreparation"), "/title"))
                .containsExactly("Vägledning för vård av självmordsnära vårdtagare");
        // the signing of 4 October, which no later step has taken up
        assertThat(texts(forecast.path("tabledUntilFurtherNotice"), "/title")).containsExactly("Samlad ungdomshälsa");
        assertThat(forecast.path("movedHere")).isEmpty();
    }

    /** Neither item of the second meeting that gives something says until when; the spring of item 10 ends later. */
    @ParameterizedTest
    @CsvSource({"2020-03-06", "2020-04-03"})
    void due_is_only_what_should_have_come_to_4_october(String on) {
        var due = forecast(on, "asOf=2020-02-14").path("due");
        assertThat(due.valueStream().map(TwoMinutesForecastTest::owed))
                .containsExactly("not stated, item 4 of 2019-08-30"); // who gave that of item 17 is not told
        assertThat(texts(due, "/due/meeting/name")).containsOnly("Chefsnätverket 2019-10-04");
    }

    /** Both on discharge ended with 2019; the routine of item 4 has no end. */
    @ParameterizedTest
    @CsvSource({"2020-03-06", "2020-04-03"})
    void no_instrument_ends_before_and_two_still_wait_for_somebody(String on) {
        var forecast = forecast(on, "asOf=2020-02-14");
        assertThat(forecast.path("expiring")).isEmpty();
        assertThat(texts(forecast.path("awaiting"), "/name"))
                .containsExactlyInAnyOrder(
                        "Regional överenskommelse om en samlad ungdomshälsa",
                        "Lokal överenskommelse om samverkan inom missbruks- och beroendevården, sprutbyte");
    }

    /** The first minutes, item 5: both on discharge end with the year. From when the routine of the second, item 4, replaces another, nobody says. */
    @Test
    void what_ends_before_a_meeting_is_told_ahead_of_it() {
        assertThat(texts(forecast("2020-02-07", "asOf=2019-12-01").path("expiring"), "/name"))
                .containsExactlyInAnyOrder(
                        "Överenskommelse om samverkan vid utskrivning", "Riktlinjer för samverkan vid utskrivning");
    }

    /** Items 5 and 6 ask the steering group to begin calling for them: no call is made yet. */
    @ParameterizedTest
    @CsvSource({"2020-03-06", "2020-04-03"})
    void a_call_for_nominations_that_is_to_be_made_is_not_made_yet(String on) {
        assertThat(forecast(on, "asOf=2020-02-14").path("nominationsCalledFor")).isEmpty();
    }

    @Test
    void a_nomination_is_open_and_a_seat_to_be_filled_until_somebody_is_appointed() {
        var forecast = forecast("2020-03-06", "asOf=2020-02-14");
        assertThat(texts(forecast.path("nominationsOpen"), "/nomination/person/name"))
                .containsExactly("Annelie Granath");
        assertThat(texts(forecast.path("nominationsOpen"), "/body/name")).containsExactly("Lokalt primärvårdsråd");
        assertThat(texts(forecast.path("vacantSeats"), "/body/name")).containsExactly("LPO Barn och unga");
        assertThat(texts(forecast.path("vacantSeats"), "/seat/onBehalfOf/name")).containsExactly("Dalarnas kommuner");
    }

    /** As known when the first minutes were recorded; the end of the year is after the meeting. */
    @Test
    void what_waited_for_4_october_is_one_matter_and_two_that_are_due() {
        var forecast = forecast("2019-10-04", KNOWN_IN_SEPTEMBER);
        assertThat(texts(forecast.path("tabled"), "/title")).containsExactly("Regionalt stöd till Funca");
        assertThat(forecast.path("due").valueStream().map(TwoMinutesForecastTest::owed))
                .containsExactlyInAnyOrder("not stated, item 4 of 2019-08-30", "not stated, item 17 of 2019-08-30");
        // both end with the year, within the horizon of 180 days
        assertThat(texts(forecast.path("expiring"), "/name"))
                .containsExactlyInAnyOrder(
                        "Överenskommelse om samverkan vid utskrivning", "Riktlinjer för samverkan vid utskrivning");
        assertThat(forecast.path("nominationsCalledFor")).isEmpty();
    }
}
