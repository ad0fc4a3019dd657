package se.klubba.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.standalone.TwoMinutes.KLUBBA;
import static se.klubba.standalone.TwoMinutes.composition;
import static se.klubba.standalone.TwoMinutes.meeting;
import static se.klubba.standalone.TwoMinutes.texts;
import static se.klubba.standalone.TwoMinutes.trail;

import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an auditor asks of the register of the two real minutes, with the place in them that answers. */
@Tag("minutes")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMinutesAuditTest {
    private static List<JsonNode> owed(String who, String question) {
        return KLUBBA.items("/api/assignments?limit=200&status=open&recipient=" + who + "&" + question)
                .toList();
    }

    private static String lines(JsonNode assignment) {
        return assignment.at("/why/sources/0/lines").asString();
    }

    @Test
    void who_chairs_the_network_and_on_what_evidence() {
        var chairs = composition("Chefsnätverket", "2020-02-14")
                .path("seats")
                .valueStream()
                .filter(s -> s.path("kind").asString().equalsIgnoreCase("chair"))
                .toList();
        assertThat(chairs).singleElement().satisfies(s -> {
            assertThat(s.at("/holder/person/name").asString()).isEqualTo("Lena Fröyen");
            assertThat(s.at("/holder/why/sources/0/lines").asString()).isEqualTo("20");
        });
    }

    /** After the first meeting two, of lines 82 and 235, neither with a day; the aim of lines 137-139 was nobody's task. The second adds none. */
    @Test
    void what_tanja_martensson_owed_after_each_meeting() {
        var tanja = KLUBBA.id("/api/people", "name", "Tanja Mårtensson");
        var after = owed(tanja, "asOf=2019-09-06&knownAt=2019-09-06");
        assertThat(after.stream().map(TwoMinutesAuditTest::lines)).containsExactlyInAnyOrder("82-84", "235-236");
        assertThat(after)
                .allSatisfy(a -> assertThat(a.path("overdue").asBoolean()).isFalse());
        assertThat(after.stream().map(a -> a.at("/due/label").asString()))
                .containsExactlyInAnyOrder("not stated", "as soon as possible");
        assertThat(owed(tanja, "asOf=2020-02-14").stream().map(TwoMinutesAuditTest::lines))
                .containsExactlyInAnyOrder("82-84", "235-236");
    }

    @Test
    void every_date_that_moved() {
        assertThat(KLUBBA.items("/api/meetings?limit=200").map(m -> m.path("on").asString()))
                .contains("2020-06-12")
                .doesNotContain("2020-06-16");
        assertThat(KLUBBA.get("/api/meetings/" + meeting("2020-02-07")).toString())
                .contains("MeetingRescheduled", "2020-06-12");
        assertThat(texts(trail("God och nära vård", "").path("steps"), "/what"))
                .anyMatch(what -> what.contains("2019-11-08") && what.contains("2019-11-15"));
        assertThat(texts(
                        trail("Samverkan kring LVM-vård, LARO och frivilligvård", "")
                                .path("steps"),
                        "/kind"))
                .contains("OccasionScheduled", "OccasionDateWithdrawn");
        assertThat(texts(trail("Kompetensdag för undersköterskor", "").path("steps"), "/kind"))
                .contains("OccasionCancelled");
    }

    @Test
    void what_lies_with_the_steering_group_is_five_tasks_and_vardbegaran() {
        var steering = KLUBBA.id("/api/bodies", "name", "Styrgrupp CHNV");
        assertThat(owed(steering, "asOf=2020-02-14").stream().map(TwoMinutesAuditTest::lines))
                .containsExactlyInAnyOrder("55", "88", "80", "107", "229");
        var letter = trail("Vårdbegäran", "");
        assertThat(texts(letter.path("inHandsOf"), "/with/name")).containsExactly("Styrgrupp CHNV");
        assertThat(texts(letter.path("steps"), "/kind")).contains("MatterReferred");
    }

    /** It was to be prepared and decided on 4 October 2019, by whom nobody said, and is in neither minutes since. */
    @Test
    void what_became_of_funca() {
        var funca = trail("Regionalt stöd till Funca", "");
        assertThat(texts(funca.path("waitsFor"), "/when/label")).containsExactly("Chefsnätverket 2019-10-04");
        assertThat(funca.path("assignments").valueStream()).singleElement().satisfies(a -> {
            assertThat(a.path("overdue").asBoolean()).isTrue();
            assertThat(lines(a)).isEqualTo("90-92");
        });
    }

    /** Requisitioned in the first, granted by the government and partly left in the second; that it is the same money nobody says. */
    @Test
    void the_money_for_discharge() {
        var told = texts(trail("Samverkan vid utskrivning (SUS)", "").path("steps"), "/what")
                .toList();
        assertThat(told).anyMatch(what -> what.contains("400,000 kr"));
        assertThat(told).anyMatch(what -> what.contains("400,000 kr a year by Regeringen, number of years: 3"));
        assertThat(told).anyMatch(what -> what.contains("850,000 kr"));
    }

    /** Lines 35 and 41 say "lär": that it was sent out and lies with her is hearsay; who is to sign, line 40, the network had agreed on. */
    @Test
    void whose_signature_is_awaited_and_what_of_that_is_hearsay() {
        var agreement = KLUBBA.items("/api/instruments?limit=200&asOf=2019-09-06")
                .filter(i -> "Regional överenskommelse om en samlad ungdomshälsa"
                        .equals(i.path("name").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(agreement.path("awaiting").valueStream())
                .extracting(a -> a.at("/from/name").asString() + " "
                        + a.at("/why/toldAs").asString("decided"))
                .containsExactlyInAnyOrder("Kommundirektörerna i Dalarna decided", "Karin Stikå Mjöberg hearsay");
        assertThat(texts(agreement.path("steps"), "/what"))
                .filteredOn(what -> what.startsWith("Said to be so: "))
                .hasSize(2);
    }

    /** Lines 103-104: both end with the year; each meeting of the network before that is warned. */
    @Test
    void every_agreement_that_ends_is_warned_of_before() {
        for (var on : List.of("2019-10-04", "2019-11-08")) {
            assertThat(texts(
                            KLUBBA.get("/api/meetings/" + meeting(on) + "/forecast?asOf=2019-09-06")
                                    .path("expiring"),
                            "/name"))
                    .containsExactlyInAnyOrder(
                            "Överenskommelse om samverkan vid utskrivning", "Riktlinjer för samverkan vid utskrivning");
        }
    }

    @Test
    void in_which_bodies_borlange_is_represented() {
        var town = KLUBBA.id("/api/principals", "name", "Borlänge kommun");
        assertThat(KLUBBA.items("/api/bodies?asOf=2020-02-14&principal=" + town)
                        .map(b -> b.path("name").asString()))
                .containsExactly("RPO Barn och unga");
    }

    @Test
    void bodies_and_offices_that_are_only_mentioned_are_found() {
        assertThat(KLUBBA.items("/api/bodies?q=polsam").map(b -> b.path("name").asString()))
                .containsExactly("Polsam");
        assertThat(texts(
                        composition("Avdelningen hälsa och välfärd", "2020-02-14")
                                .path("offices"),
                        "/holders/0/person/name"))
                .contains("Tanja Mårtensson", "Maria Ekelöf");
        assertThat(composition("RUG äldre", "2020-02-14").path("offices").size())
                .isEqualTo(1);
    }

    @Test
    void the_network_is_found_by_each_of_its_formal_names() {
        assertThat(KLUBBA.items("/api/bodies?q=" + URLEncoder.encode("Länsnätverk förvaltningschefer", UTF_8))
                        .map(b -> b.path("name").asString()))
                .containsExactly("Chefsnätverket");
        assertThat(KLUBBA.items("/api/bodies?q=" + URLEncoder.encode("Länsnätverket för förvaltningschefer", UTF_8))
                        .map(b -> b.path("name").asString()))
                .containsExactly("Chefsnätverket");
    }

    /** Five tasks are due as somebody said, and on no day that was named: three in the autumn, one in the spring, one as soon as possible. */
    @Test
    void what_is_due_in_a_season_or_as_soon_as_possible_is_told_so() {
        var due = KLUBBA.items("/api/assignments?limit=200")
                .map(a -> a.path("due").path("label").asString())
                .toList();
        assertThat(due).filteredOn("autumn 2019"::equals).hasSize(3);
        assertThat(due).filteredOn("spring 2020"::equals).hasSize(1);
        assertThat(due).filteredOn("as soon as possible"::equals).hasSize(1);
    }

    /** Line 233: the 15th has hours, the 8th none. */
    @Test
    void at_which_hours_the_strategy_day_was_proposed() {
        assertThat(texts(trail("God och nära vård", "").path("steps"), "/what"))
                .anyMatch(what -> what.contains("2019-11-15 at 13:00 to 15:00"));
    }

    /** Between the two minutes the network decided twice: at its meeting of 4 October, and on 15 November, at no meeting that is told. */
    @Test
    void what_was_decided_on_a_day_of_which_no_meeting_is_told_makes_none() {
        assertThat(KLUBBA.items("/api/meetings?limit=200").map(m -> m.path("on").asString()))
                .contains("2019-10-04")
                .doesNotContain("2019-11-15");
        assertThat(texts(
                        trail("Hälsoundersökning av barn och unga utanför det egna hemmet", "")
                                .path("steps"),
                        "/why/happenedOn"))
                .contains("2019-11-15");
    }

    /** Lines 140-141: whoever develops RUG äldre leaves soon; who that is, and when, nobody says. */
    @Test
    void an_officer_who_is_not_named_leaves_on_a_day_that_is_not_named() {
        assertThat(composition("RUG äldre", "2019-09-06")
                        .at("/offices/0/holders")
                        .valueStream())
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.hasNonNull("person")).isFalse();
                    assertThat(h.at("/until/label").asString()).isEqualTo("snart");
                    assertThat(h.at("/why/toldAs").asString()).isEqualTo("reported");
                    assertThat(h.at("/why/sources/0/lines").asString()).isEqualTo("140-141");
                });
    }

    /** Line 229: that it is off is told, and by whom; that somebody proposed it, or for which day, is not. */
    @Test
    void a_day_that_is_called_off_was_proposed_by_nobody() {
        assertThat(KLUBBA.items("/api/occasions?limit=50")
                        .filter(o -> o.path("name").asString().startsWith("Kompetensdag")))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.path("state").asString()).isEqualTo("cancelled");
                    assertThat(TwoMinutes.kinds(o.path("steps"))).containsExactly("OccasionNoted", "OccasionCancelled");
                    assertThat(texts(o.path("bodies"), "/name")).containsExactly("Vård- och omsorgscollege");
                });
        assertThat(texts(trail("Kompetensdag för undersköterskor", "").path("steps"), "/what"))
                .anyMatch(what -> what.contains("Lis Linnberg"));
    }

    @Test
    void what_was_said_without_having_been_decided_is_told_as_that() {
        assertThat(texts(trail("Kommunernas ledamöter i LPO", "").path("steps"), "/why/sources/0/lines"))
                .contains("205");
        assertThat(texts(trail("Arbetsprocesser för uppdrag", "").path("steps"), "/why/sources/0/lines"))
                .contains("137-139");
    }
}
