package se.klubba.pages.secondengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import se.klubba.pages.testing.SamplePages;

/** From the first page to what somebody came for, in the sample, by clicks and keys alone. */
@Tag("second-engine")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JourneysTest {
    private static WebKit browser;

    @BeforeAll
    static void start() throws IOException {
        browser = WebKit.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static void begin() {
        browser.open(SamplePages.uri("/?asOf=2026-03-02&lang=sv"));
    }

    @Test
    void how_a_matter_came_about_is_read_down_to_the_line_of_the_document() {
        begin();
        browser.follow(".lists a", "Ärenden");
        browser.follow("main a", "Trygg hemgång");

        assertThat(browser.texts("h1")).containsExactly("Trygg hemgång");
        assertThat(browser.shows("figure svg")).isTrue();
        assertThat(browser.texts(".steps > li"))
                .anyMatch(step -> step.contains("Återremitterat till Beredningsgruppen"));

        browser.follow(".why a", "rad 15");
        assertThat(browser.texts("mark")).singleElement().asString().contains("undertecknade överenskommelsen");
    }

    @Test
    void who_sat_in_a_group_last_autumn() {
        begin();
        browser.follow(".lists a", "Organ");
        browser.follow("main a", "Programgrupp Barn och unga");
        assertThat(browser.texts(".seat:not(.vacant)").toString()).doesNotContain("Yasmin Farhadi");

        browser.unfold(".times summary");
        browser.type("#asOf", "2025-10-15");
        browser.follow(".times form button", "Visa");
        assertThat(browser.address()).contains("asOf=2025-10-15");
        assertThat(browser.texts(".times.then")).singleElement().asString().contains("15 oktober 2025");
        assertThat(browser.texts(".seat:not(.vacant)").toString()).contains("Yasmin Farhadi");
    }

    @Test
    void what_is_overdue() {
        begin();
        browser.follow(".lists a", "Uppdrag");
        browser.follow(".choices a", "Försenade");

        assertThat(browser.texts(".rows .state")).isNotEmpty().allMatch(state -> state.equals("Försenat"));
        browser.follow(".rows h2 a", "Till ");
        assertThat(browser.address()).contains("/assignments/");
    }

    @Test
    void a_search_and_the_hit_in_its_document() {
        begin();
        browser.press("/");
        browser.press("undertecknade", Keys.ENTER);
        browser.await(() -> browser.address().contains("/search?q=undertecknade"));
        browser.await(() -> browser.texts("mark").contains("undertecknade"));

        browser.follow(".list .why a", "rad");
        assertThat(browser.address()).contains("/documents/").contains("asOf=2026-03-02");
        assertThat(browser.texts("mark").toString()).contains("undertecknade");
    }

    @Test
    void a_report_is_run_and_a_filed_one_verified() {
        begin();
        browser.follow(".lists a", "Rapporter");
        browser.follow("main a", "Beslut");
        browser.follow("main form button", "Visa rapporten");
        browser.await(() -> browser.address().contains("/run?")
                && browser.texts("[data-job]").isEmpty());
        assertThat(browser.texts("body").toString()).contains("att inrätta Arbetsgrupp Trygg hemgång");

        SamplePages.fileReport("decisions");
        browser.open(SamplePages.uri("/reports/filed?lang=sv"));
        browser.follow("main tbody a", "Beslut");
        browser.follow("main .button", "Pröva");
        browser.await(() -> browser.shows("main .state"));
        assertThat(browser.texts("main .state")).containsExactly("Densamma");
    }
}
