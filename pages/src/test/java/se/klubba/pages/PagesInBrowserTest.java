package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.klubba.pages.testing.Browser;
import se.klubba.pages.testing.RequiresBrowser;
import se.klubba.pages.testing.SamplePages;

/**
 * Every page of the sample in a real browser: languages, themes and widths by pairs. A picture of each goes to {@code target/screenshots}, or
 * to where {@code -Dklubba.pictures} says.
 */
@RequiresBrowser
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesInBrowserTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final String DAY = "asOf=2026-03-02";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /** One way to look at a page; the four together hold each pair of a language, a theme and a width. */
    private record Look(String language, boolean dark, int width) {
        static final List<Look> PAIRS = List.of(
                new Look("sv", false, WIDE),
                new Look("en", true, WIDE),
                new Look("en", false, NARROW),
                new Look("sv", true, NARROW));

        String name() {
            return language + (dark ? "-dark-" : "-light-") + width;
        }
    }

    private record Shown(String name, String path) {
        String in(String language) {
            return path + (path.contains("?") ? "&" : "?") + DAY + "&lang=" + language;
        }
    }

    private static List<Shown> pages() {
        var council = "Samverkansrådet i Norrlunda län";
        return List.of(
                new Shown("start", "/"),
                new Shown("search", "/search?q=hem"),
                new Shown("matters", "/matters"),
                new Shown("matter", SamplePages.link("/matters", "Trygg hemgång")),
                new Shown("bodies", "/bodies"),
                new Shown("body", SamplePages.link("/bodies", "Programgrupp Barn och unga")),
                new Shown("council", SamplePages.link("/bodies", council)),
                new Shown("meetings", "/meetings"),
                new Shown("meeting", SamplePages.link("/meetings", "23 januari 2026, " + council)),
                new Shown("meeting-to-come", SamplePages.link("/meetings", "20 mars 2026, " + council)),
                new Shown("assignments", "/assignments"),
                new Shown("assignment", SamplePages.link("/assignments", "Till Per-Olof Wik")),
                new Shown("instruments", "/instruments"),
                new Shown("instrument", SamplePages.link("/instruments", "Överenskommelse om trygg hemgång")),
                new Shown("persons", "/persons"),
                new Shown("person", SamplePages.link("/persons", "Yasmin Farhadi")),
                new Shown("deviations", "/deviations"),
                new Shown("document", SamplePages.link("/assignments", "rad 31").replaceAll("#.*", "")),
                new Shown("help", "/help"),
                new Shown("accessibility", "/accessibility"),
                new Shown("error", "/nothing-here"));
    }

    @TestFactory
    Stream<DynamicTest> each_page_is_for_everyone() {
        return pages().stream()
                .flatMap(page -> Look.PAIRS.stream()
                        .map(look -> DynamicTest.dynamicTest(page.name() + " " + look.name(), () -> look(page, look))));
    }

    private static void look(Shown page, Look look) throws IOException {
        browser.complaints();
        browser.open(SamplePages.uri(page.in(look.language())), look.width(), look.dark());

        assertThat(browser.evaluate("return document.documentElement.lang")).isEqualTo(look.language());
        keep(page.name() + "-" + look.name());
        assertThat(browser.overflow()).as("wider than the screen").isNotPositive();
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.complaints().stream().filter(c -> !c.contains("status of 404")))
                .isEmpty();
    }

    private static void keep(String name) throws IOException {
        var folder = Files.createDirectories(Path.of(System.getProperty("klubba.pictures", "target/screenshots")));
        Files.write(folder.resolve(name + ".png"), browser.wholePicture());
    }
}
