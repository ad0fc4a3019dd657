package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.pages.testing.Browser;
import se.klubba.pages.testing.RequiresBrowser;
import se.klubba.standalone.testing.RecordedSample;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/**
 * Every report on the sample register, opened as a file in a real browser. {@code -Dklubba.pictures=docs/reports} keeps a picture of each,
 * as the documentation shows them.
 */
@RequiresBrowser
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportPagesTest {
    /** Pixels across a sheet of A4 at 96 an inch. */
    private static final int SHEET = 794;

    /** Of these, what the margins of a printed page leave: 180 mm. */
    private static final int PRINTED = 680;

    /** The same of one that lies across: 267 mm. */
    private static final int ACROSS = 1009;

    private static final int SCREEN = 1280;

    @TempDir
    static Path folder;

    private static final Running KLUBBA = RecordedSample.klubba();

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @TestFactory
    Stream<DynamicTest> each_report_is_a_page_for_everyone() {
        var matter = KLUBBA.id("/api/matters", "title", "Trygg hemgång");
        return Running.json(KLUBBA.plain("/api/reports"))
                .path("items")
                .valueStream()
                .flatMap(report -> Stream.of("sv", "en")
                        .map(language -> DynamicTest.dynamicTest(
                                report.path("name").asString() + " " + language,
                                () -> look(report, language, matter))));
    }

    private static void look(JsonNode report, String language, String matter) throws IOException {
        var name = report.path("name").asString();
        var page = Files.writeString(
                folder.resolve(name + "-" + language + ".html"), page(name, question(report, language, matter)));

        browser.open(page, SCREEN);
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.evaluate("return document.documentElement.lang")).isEqualTo(language);
        assertThat(browser.evaluate("return performance.getEntriesByType('resource').length"))
                .as("whatever it needs is in it")
                .isEqualTo(0L);
        assertThat(browser.evaluate("return [...document.querySelectorAll('a[href^=\"#\"]')]"
                        + ".filter(a => !document.getElementById(a.hash.slice(1))).length"))
                .as("links that lead nowhere")
                .isEqualTo(0L);
        keepPicture(name + "-" + language);

        browser.open(page, SHEET);
        assertThat(browser.overflow()).as("wider than a sheet").isNotPositive();
        boolean across = Files.readString(page).contains("A4 landscape");
        assertThat(browser.printedBeyond(across ? ACROSS : PRINTED, ":not(*)"))
                .as("wider than a printed page" + (across ? " that lies across" : ""))
                .isEmpty();
        assertEachSheetIsNumbered(browser.print(), language);
    }

    private static void assertEachSheetIsNumbered(byte[] pdf, String language) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            int sheets = document.getNumberOfPages();
            for (int sheet = 1; sheet <= sheets; sheet++) {
                var text = new PDFTextStripper();
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                assertThat(text.getText(document).replaceAll("\\s+", " "))
                        .containsIgnoringCase(
                                (language.equals("sv") ? "sida %d av %d" : "page %d of %d").formatted(sheet, sheets));
            }
        }
    }

    private static String page(String name, String question) {
        var answer = KLUBBA.post(
                "/api/reports/" + name,
                "application/json",
                question.getBytes(StandardCharsets.UTF_8),
                "Accept",
                "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** What it cannot do without, and a day on which the sample is current. */
    private static String question(JsonNode report, String language, String matter) {
        var needed = report.path("parameters")
                .valueStream()
                .filter(p -> p.path("needed").asBoolean());
        var more = needed.map(p -> switch (p.path("name").asString()) {
                    case "matter" -> ", \"matter\": \"" + matter + "\"";
                    case "from" -> ", \"from\": \"2025-09-01\"";
                    case "to" -> ", \"to\": \"2026-01-31\"";
                    default -> throw new AssertionError("no value is known for " + p);
                })
                .reduce("", String::concat);
        // what changed is a difference of two moments
        var since = report.path("name").asString().equals("changes") ? ", \"from\": \"2025-09-30\"" : "";
        return "{\"language\": \"" + language + "\", \"asOf\": \"2026-03-01\"" + more + since + "}";
    }

    private static void keepPicture(String name) throws IOException {
        var pictures = System.getProperty("klubba.pictures");
        if (pictures != null) {
            Files.write(Path.of(pictures, name + ".png"), browser.picture());
        }
    }
}
