package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.testing.SamplePages;

/** What was said of facts afterwards, and what came late. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorrectionsPageTest {
    @Test
    void what_is_of_no_day_tells_of_none() {
        for (var page : new String[] {"/log", "/log/60", "/corrections"}) {
            var bar = SamplePages.page(page + "?lang=sv&asOf=2025-10-01").select(".times");
            assertThat(bar.text()).doesNotContain("2025", "Läget").contains("Loggen som den är");
            assertThat(bar.select("input[name=asOf][type=hidden]")).as("kept").hasSize(1);
        }
    }

    @Test
    void a_correction_is_told_in_both_wordings_with_why_and_by_whom() {
        var told = SamplePages.page("/corrections").select("main li:contains(Steget skrevs för kort)");

        assertThat(told.select("del").text()).contains("Bordlagt").endsWith(": sammansättning");
        assertThat(told.select("ins").text()).endsWith(": arbetsgruppens sammansättning");
        assertThat(told.select(".why").text()).contains("Trygg hemgång", "registrerat 1 april 2026");
    }

    @Test
    void the_page_of_an_entry_that_corrects_or_retracts_says_in_words_what_stood_what_should_and_why() {
        var corrections = SamplePages.page("/corrections");
        var corrected = entry(corrections.select("main li:contains(Steget skrevs för kort)"));

        assertThat(corrected.select("div:has(dt:contains(Här stod)) del").text())
                .contains("Bordlagt")
                .endsWith(": sammansättning");
        assertThat(corrected.select("div:has(dt:contains(Här skulle stå)) ins").text())
                .endsWith(": arbetsgruppens sammansättning");
        assertThat(corrected.select("div:has(dt:contains(Skäl)) q").text()).contains("Steget skrevs för kort");
        var retracted = entry(corrections.select("main li:contains(Ingen med det namnet har varit med)"));
        assertThat(retracted.select("del").text()).contains("Ingen Alls");
        assertThat(retracted.select("ins")).isEmpty();
    }

    private static org.jsoup.nodes.Document entry(org.jsoup.select.Elements told) {
        return SamplePages.page(told.select("a:contains(registrerat)").attr("href"));
    }

    @Test
    void a_retraction_is_told_with_what_stood_and_why_and_nothing_stands_in_its_place() {
        var told = SamplePages.page("/corrections").select("main li:contains(Ingen med det namnet har varit med)");

        assertThat(told).hasSize(1);
        assertThat(told.select("del").text()).contains("Ingen Alls");
        assertThat(told.select("ins")).isEmpty();
        assertThat(told.select(".why").text()).contains("registrerat 1 april 2026");
        var entry = told.select("a:contains(den första lydelsen)").attr("href");
        assertThat(SamplePages.page(entry).select("main").text()).contains("Ingen med det namnet har varit med.");
        assertThat(SamplePages.page("/persons?q=Ingen").select("main").text()).doesNotContain("Ingen Alls");
    }

    @Test
    void both_entries_lead_to_each_other() {
        var correction = SamplePages.page("/corrections").select("main li:contains(Steget skrevs för kort)");
        var first = correction.select("a:contains(den första lydelsen)").attr("href");
        var second = correction.select("a:contains(registrerat)").attr("href");

        assertThat(SamplePages.page(first).select("dd a[href=" + second + "]").text())
                .contains("Steget skrevs för kort");
        assertThat(SamplePages.page(second).select("dd a").eachAttr("href")).contains(first);
    }

    /** The three meetings of the sample were recorded on 1 April 2026, the first of them 201 days after it was held. */
    @Test
    void what_came_late_is_told_once_a_meeting_the_latest_first() {
        var late = SamplePages.page("/corrections").select("section[aria-labelledby=late] li");

        assertThat(late.eachText())
                .hasSizeBetween(3, 25)
                .first()
                .asString()
                .contains("12 september 2025", "201 dagar efteråt");
        assertThat(late.select("b").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void so_many_facts_came_late_as_the_report_tells() {
        var page = SamplePages.page("/corrections")
                .select("section[aria-labelledby=late] li .led")
                .eachText();
        var report = Jsoup.parse(
                        ReportsInPagesTest.done("/reports/record-quality/run?from=2025-01-01&to=2026-12-31&lang=sv")
                                .body())
                .select("tr:contains(uppgifter)")
                .eachText();

        assertThat(page)
                .filteredOn(told -> told.endsWith("uppgifter"))
                .hasSizeGreaterThan(1)
                .allSatisfy(told -> assertThat(report)
                        .anyMatch(row -> row.startsWith(told.split(" ")[0] + " ")
                                && row.endsWith(told.substring(told.indexOf(", ") + 2))));
    }

    @Test
    void at_an_earlier_moment_nothing_was_corrected() {
        assertThat(SamplePages.page("/corrections?knownAt=2026-03-31")
                        .select(".empty")
                        .eachText())
                .containsExactly("Ingen uppgift är rättad, återtagen eller gallrad.", "Inget kom in så sent.");
    }
}
