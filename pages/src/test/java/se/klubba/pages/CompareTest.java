package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klubba.pages.testing.SamplePages;

/** A thing beside itself at another time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompareTest {
    private static final String MATTER =
            SamplePages.link("/matters", "Trygg hemgång").replaceAll("\\?.*", "");

    @Test
    void two_days_of_a_matter_tell_what_happened_between_them() {
        var page = SamplePages.page("/compare?asOf=2025-10-01&against=2026-03-02&thing=" + MATTER);

        assertThat(page.expectFirst("h1").text()).isEqualTo("Jämför: Trygg hemgång");
        assertThat(page.select(".diff .second .mark").eachText()).containsOnly("Bara 2 mars 2026:");
        assertThat(page.select(".diff .second p").eachText())
                .contains("2025-11-21 Återremitterat till Beredningsgruppen")
                .contains("att inrätta Arbetsgrupp Trygg hemgång under programgruppen,");
        var told = page.select(".diff li").eachAttr("class");
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i)).isNotEqualTo(told.get(i - 1));
        }
        assertThat(page.select(".diff .first").text()).doesNotContain("Återremitterat");
        assertThat(page.select(".diff .same").text()).contains("rader är oförändrade");
        assertThat(SamplePages.page(MATTER).select("main .choices a").eachText())
                .contains("Senast först");
        assertThat(page.select(".diff").text()).doesNotContain("först");
    }

    @Test
    void a_moment_before_it_was_recorded_says_so_and_the_same_time_twice_too() {
        var page = SamplePages.page(
                "/compare?asOf=2026-03-02&against=2026-03-02&knownAt=2026-04-01T09:00:00Z&thing=" + MATTER);

        assertThat(page.select("main").text())
                .contains("Det fanns inte i registret: 2 mars 2026, som det var känt 1 april 2026");
        assertThat(SamplePages.page("/compare?asOf=2026-03-02&against=2026-03-02&thing=" + MATTER)
                        .select(".empty")
                        .text())
                .isEqualTo("Sidan säger detsamma vid båda tiderna.");
    }

    @ParameterizedTest
    @CsvSource({"/occasions, Temadag om nära vård 2026", "/funding, Medel för digitala vårdmöten"})
    void an_occasion_and_money_are_beside_themselves_at_another_time_too(String list, String name) {
        var thing = SamplePages.link(list, name).replaceAll("\\?.*", "");

        var page = SamplePages.page("/compare?knownAt=2026-03-31&thing=" + thing);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Jämför: " + name);
        assertThat(page.select("main").text()).contains("Det fanns inte i registret");
        assertThat(SamplePages.page(thing + "?asOf=2026-03-31")
                        .select(".times a")
                        .eachAttr("href"))
                .anyMatch(href -> href.startsWith("/compare?thing=%2F" + list.substring(1)));
    }

    @Test
    void a_page_of_another_day_leads_to_the_comparison_with_now() {
        assertThat(SamplePages.page(MATTER + "?asOf=2025-10-01")
                        .select(".times a")
                        .eachAttr("href"))
                .anyMatch(href -> href.startsWith("/compare?thing=%2Fmatters%2F") && href.endsWith("asOf=2025-10-01"));
        assertThat(SamplePages.page(MATTER).select(".times").text()).doesNotContain("Jämför");
    }

    @Test
    void what_cannot_be_compared_is_said() {
        assertThat(SamplePages.get("/compare?thing=/operations", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
        assertThat(SamplePages.get("/compare?thing=" + MATTER + "&knownAt=igår", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
        assertThat(SamplePages.get("/compare?thing=/matters/none&asOf=2026-03-01", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
        assertThat(SamplePages.get("/compare?thing=" + MATTER + "&against=x", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }
}
