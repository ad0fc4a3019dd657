package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.testing.Browser;
import se.klubba.pages.testing.RequiresBrowser;
import se.klubba.pages.testing.SamplePages;

/** Pages on paper; each goes to {@code target/printed}. */
@RequiresBrowser
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintedTest {
    private static final Path PRINTED = Path.of("target/printed");
    private static final String DAY = "asOf=2026-03-02&lang=sv";
    /** Between margins of 15 mm: 180 mm of a sheet of A4. */
    private static final int SHEET = 680;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void each_sheet_says_whose_it_is_of_when_which_it_is_and_where_it_can_be_read_again() throws IOException {
        var council = "Samverkansrådet i Norrlunda län";
        for (var page : List.of(
                "/?" + DAY,
                SamplePages.link("/matters?" + DAY, "Trygg hemgång"),
                SamplePages.link("/bodies?" + DAY, "Programgrupp Barn och unga"),
                SamplePages.link("/meetings?" + DAY, "23 januari 2026, " + council),
                "/assignments?" + DAY,
                "/log?" + DAY)) {
            var sheets = printed(page);
            for (int i = 0; i < sheets.size(); i++) {
                assertThat(sheets.get(i))
                        .as(page + ", sheet " + (i + 1))
                        .containsPattern("Norrlunda län · " + (page.startsWith("/log") ? "" : "Läget 2 mars 2026 · ")
                                + "\\d+ poster i loggen")
                        .contains((i + 1) + " / " + sheets.size())
                        .containsPattern("http://127\\.0\\.0\\.1:\\d+/.*asOf=2026-03-02");
            }
            assertThat(browser.printedBeyond(SHEET, ":not(*)"))
                    .as(page + " is wider than a sheet")
                    .isEmpty();
        }
    }

    @Test
    void what_can_only_be_used_on_a_screen_is_not_printed() throws IOException {
        var sheets = String.join("\n", printed("/assignments?" + DAY));

        assertThat(sheets).contains("Per-Olof Wik").doesNotContain("Ändra tid").doesNotContain("Tillgänglighet");
    }

    @Test
    void each_sheet_of_a_report_says_whose_register_it_is_of_and_which_it_is() throws IOException {
        browser.open(SamplePages.uri("/reports/decisions/run?from=2025-01-01&" + DAY), SHEET, false);
        Awaitility.await()
                .ignoreExceptions()
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        browser.address().contains("/run?") && browser.text().contains("att inrätta Arbetsgrupp"));

        var sheets = sheets("decisions");
        assertThat(sheets).isNotEmpty();
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(sheets.get(i))
                    .contains("Norrlunda län · Beslut")
                    .contains("Läget den 2 mars 2026")
                    .containsIgnoringCase("Sida %d av %d".formatted(i + 1, sheets.size()));
        }
    }

    private static List<String> printed(String page) throws IOException {
        browser.open(SamplePages.uri(page), SHEET, false);
        return sheets(page);
    }

    /** Of what is open. */
    private static List<String> sheets(String page) throws IOException {
        var pdf = browser.print();
        var name = page.replaceAll("\\?.*", "").replaceAll("[^\\w-]+", "_");
        Files.write(Files.createDirectories(PRINTED).resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var sheets = new ArrayList<String>();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                var text = new PDFTextStripper();
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                sheets.add(Stream.of(text.getText(document).split("\\s+"))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
            }
            return sheets;
        }
    }
}
