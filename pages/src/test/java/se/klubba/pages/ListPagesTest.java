package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.pages.testing.SamplePages;

/** The first page and the lists, as they are sent. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListPagesTest {
    @Test
    void the_first_page_says_what_waits_what_is_overdue_and_what_was_decided() {
        var page = SamplePages.page("/?asOf=2026-03-02");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Samverkansrådet i Norrlunda län sammanträder om 18 dagar");
        assertThat(page.expectFirst("main .rows").text())
                .contains("20 mars")
                .contains("Trygg hemgång: arbetsgruppens sammansättning Bordlagt");
        assertThat(page.text()).contains("Per-Olof Wik").contains("Försenat 122 dagar");
        assertThat(page.select("blockquote").eachText())
                .contains("Per-Olof Wik återkommer med kostnaderna senast den 31 oktober 2025.");
    }

    @Test
    void what_was_recorded_since_the_visit_before_is_told_once_one_has_been_there() {
        assertThat(SamplePages.page("/").select("aside").text()).doesNotContain("Nytt sedan");

        var again = SamplePages.get("/", "Accept", "text/html", "Cookie", "klubba-seen=90.120.1700000000");
        assertThat(again.body()).contains("Nytt sedan ditt senaste besök");
        assertThat(again.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        c -> assertThat(c).startsWith("klubba-seen=120.").contains("HttpOnly"));
        assertThat(SamplePages.get("/", "Accept", "text/html", "Cookie", "klubba-seen=x")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void both_times_and_the_language_stay_in_every_link() {
        var page = SamplePages.page("/matters?asOf=2026-03-01&knownAt=2026-04-01T10:00:00Z&lang=en");

        assertThat(page.select("main table a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(a ->
                        a.contains("asOf=2026-03-01") && a.contains("knownAt=2026-04-01T10") && a.contains("lang=en"));
        assertThat(page.select(".times").text()).contains("1 March 2026").contains("Back to today");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void matters_are_found_by_a_part_of_their_title_and_by_where_they_stand() {
        assertThat(SamplePages.page("/matters?q=HEMGANG")
                        .select("main tbody th")
                        .eachText())
                .containsExactly("Trygg hemgång");
        assertThat(SamplePages.page("/matters?status=tabled")
                        .select("main tbody")
                        .text())
                .contains("Trygg hemgång")
                .doesNotContain("Avslutat");
        assertThat(SamplePages.page("/matters?q=finnsinte").select(".empty").text())
                .startsWith("Inget ärende stämmer.");
    }

    @Test
    void what_is_overdue_is_told_with_its_words_and_why() {
        var late = SamplePages.page("/assignments?state=overdue&asOf=2026-03-02");

        assertThat(late.select("ul.rows li")).isNotEmpty();
        assertThat(late.select(".state.late").eachText()).contains("Försenat");
        assertThat(late.expectFirst("p.why").text())
                .contains("Samverkansrådet i Norrlunda län")
                .contains("rad ");
    }

    @Test
    void the_nearest_meeting_is_the_first_and_then_the_latest_one() {
        var page = SamplePages.page("/meetings?asOf=2026-02-01");

        assertThat(page.select("caption").eachText()).containsExactly("Nästa sammanträden", "Senaste sammanträden");
        assertThat(page.select("main tbody").get(0).select("th time").eachAttr("datetime"))
                .contains("2026-03-20")
                .isSorted();
        assertThat(page.select("main tbody").get(1).select("th time").eachAttr("datetime"))
                .startsWith("2026-01-23")
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void deviations_of_one_kind_are_had_by_themselves() {
        assertThat(SamplePages.page("/deviations?deviation=no-quorum")
                        .select("option[selected]")
                        .text())
                .isEqualTo("inte beslutsför");
        assertThat(SamplePages.get("/deviations?deviation=no", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void meetings_bodies_and_instruments_are_lists_too() {
        assertThat(SamplePages.page("/meetings?year=2026")
                        .select("main tbody th")
                        .eachText())
                .anyMatch(t -> t.startsWith("23 januari 2026"));
        assertThat(SamplePages.page("/bodies").select("main tbody th").eachText())
                .contains("Programgrupp Barn och unga");
        assertThat(SamplePages.page("/instruments?state=awaiting")
                        .select("main tbody")
                        .text())
                .contains("Rutin för avvikelser")
                .contains("godkännande av Inspektionen för vård");
    }

    @Test
    void the_language_is_what_the_browser_wishes_for_and_swedish_where_it_wishes_for_another() {
        assertThat(SamplePages.get("/matters", "Accept", "text/html", "Accept-Language", "fr, en;q=0.8")
                        .body())
                .contains("<html lang=\"en\">");
        assertThat(SamplePages.get("/matters", "Accept", "text/html", "Accept-Language", "fr")
                        .body())
                .contains("<html lang=\"sv\">");
    }

    @Test
    void what_goes_wrong_is_a_page_for_a_browser_and_a_problem_for_a_program() {
        var page = SamplePages.get("/nothing-here", "Accept", "text/html,*/*");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Sidan finns inte</h1>");

        var problem = SamplePages.get("/api/bodies/none", "Accept", "text/html,*/*");
        assertThat(problem.headers().firstValue("Content-Type"))
                .as(problem.body())
                .hasValue("application/problem+json");

        var unread = SamplePages.get("/matters?asOf=yesterday", "Accept", "text/html");
        assertThat(unread.statusCode()).isEqualTo(400);
        assertThat(unread.body()).contains("yesterday").contains("är ingen dag", "2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/matters", "/nothing-here"})
    void a_browser_is_told_to_run_and_fetch_nothing_but_what_is_ours(String path) {
        var page = SamplePages.get(path, "Accept", "text/html");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        p -> assertThat(p).startsWith("default-src 'none'").doesNotContain("unsafe"));
        assertThat(page.body())
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContain("onclick");
    }
}
