package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.testing.SamplePages;

/** What an administrator looks after. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OperationsPageTest {
    @Test
    void each_view_is_told_with_how_far_it_has_come_and_can_be_checked_and_made_anew() {
        var page = SamplePages.page("/operations");
        assertThat(page.select("th[scope=row]").eachText()).anyMatch(name -> name.startsWith("assignments version"));
        assertThat(page.select("tr:contains(assignments)").text()).contains("Har sett allt", "Inte kontrollerad");
        assertThat(page.select("dd").text()).containsPattern("\\d+ minut").doesNotContain("0 timmar");

        assertThat(page.select("dl.facts > div").eachText())
                .anyMatch(told -> told.startsWith("Sökningen Har sett allt"))
                .anyMatch(told -> told.matches("Lagret MongoDB .*databasen .*: \\d+ MB innehåll, \\d+ MB på disk"))
                .anyMatch(told -> told.matches("Prenumerationer 0 program följer loggen"));

        assertThat(SamplePages.post("/operations/assignments/check").statusCode())
                .isEqualTo(302);
        assertThat(SamplePages.page("/operations")
                        .select("tr:contains(assignments)")
                        .text())
                .contains("stämmer med loggen");

        assertThat(SamplePages.post("/operations/assignments/rebuild").statusCode())
                .isEqualTo(302);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> SamplePages.page("/operations")
                        .select("tr:contains(assignments)")
                        .text()
                        .contains("Har sett allt"));
        assertThat(SamplePages.post("/operations/none/check").statusCode()).isEqualTo(400);
    }
}
