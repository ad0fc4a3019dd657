package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.klubba.pages.testing.Browser;
import se.klubba.pages.testing.RequiresBrowser;
import se.klubba.pages.testing.SamplePages;

/**
 * Every page of the sample in a real browser: languages, themes and widths by pairs. A picture of each goes to
 * {@code target/screenshots}; {@code -Dklubba.pictures=../docs/pages} keeps those that the documentation shows.
 */
@RequiresBrowser
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesInBrowserTest {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    /** Those that the documentation shows. */
    private static final String DOCUMENTED = "-sv-light-1280";

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final String DAY = "asOf=2026-03-02";

    /** Whatever a page has a name for is called by one long word. */
    private static final String LONG_NAMES = """
            for (const name of document.querySelectorAll('main a:not(.choices a, .turn a, .year a, .button), main h1, main blockquote, main q')) {
                if (!name.children.length) name.textContent = 'Barnmorskemottagningsverksamhetsutvecklingssamordningsgruppskansliet';
            }
            return true;
            """;

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
                new Shown("search", "/search?q=hemg%C3%A5ng"),
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
                new Shown("reports", "/reports"),
                new Shown("report", "/reports/decisions"),
                new Shown("filed", "/reports/filed"),
                new Shown("persons", "/persons"),
                new Shown("person", SamplePages.link("/persons", "Yasmin Farhadi")),
                new Shown("offices", "/offices"),
                new Shown("office", SamplePages.link("/offices", "Regiondirektören i Norrlunda")),
                new Shown("principals", "/principals"),
                new Shown("principal", SamplePages.link("/principals", "Region Norrlunda")),
                new Shown("occasions", "/occasions"),
                new Shown("occasion", SamplePages.link("/occasions", "Temadag om nära vård 2026")),
                new Shown("funding", "/funding"),
                new Shown("grant", SamplePages.link("/funding", "Medel för digitala vårdmöten")),
                new Shown(
                        "digest",
                        SamplePages.link("/persons", "Stina Åkerholm").replaceFirst("(/persons/[^/]+).*", "$1/digest")),
                new Shown("deviations", "/deviations"),
                new Shown("corrections", "/corrections"),
                new Shown("log", "/log"),
                new Shown("entry", "/log/60"),
                new Shown("document", SamplePages.link("/assignments", "rad 31").replaceAll("#.*", "")),
                new Shown(
                        "compare",
                        "/compare?against=2025-10-01&thing=" + SamplePages.link("/matters", "Trygg hemgång")),
                new Shown("operations", "/operations"),
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
        if (look.width() == NARROW) {
            browser.evaluate(LONG_NAMES);
            assertThat(browser.overflow()).as("wider with long names").isNotPositive();
        }
    }

    @Test
    void a_report_is_run_from_its_form_and_read_in_the_browser() {
        browser.complaints();
        browser.open(SamplePages.uri("/reports/decisions?lang=sv&" + DAY), WIDE, false);
        browser.evaluate("document.querySelector('main button[value=html]').click(); return 1");

        await(() -> browser.address().contains("/run?") && browser.text().contains("att inrätta Arbetsgrupp"));
        assertThat((String) browser.evaluate("return document.body.textContent"))
                .contains("att inrätta Arbetsgrupp Trygg hemgång under programgruppen,");
        assertThat(browser.violations()).isEmpty();

        browser.open(SamplePages.uri("/reports/decisions/run?lang=sv&" + DAY), NARROW, true);
        assertThat(browser.evaluate("return getComputedStyle(document.body).backgroundColor"))
                .as("in the dark")
                .isEqualTo("rgb(25, 25, 24)");
        assertThat((Long) browser.evaluate("return document.documentElement.scrollHeight"))
                .as("however long its tables are")
                .isLessThan(8000);
        assertThat(browser.overflow()).isNotPositive();
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_keyboard_leads_everywhere_and_sleeps_in_fields_and_where_it_is_turned_off() {
        browser.open(SamplePages.uri("/?lang=sv&" + DAY), WIDE, false);
        browser.press("/");
        assertThat(browser.evaluate("return document.activeElement.name")).isEqualTo("q");
        browser.press("ga");
        assertThat(browser.address()).doesNotContain("/matters");

        browser.open(SamplePages.uri("/?lang=sv&" + DAY), WIDE, false);
        browser.press("g", "a");
        await(() -> browser.address().contains("/matters?asOf=2026-03-02&lang=sv"));
        browser.press("j", "j");
        assertThat((String) browser.evaluate("return document.activeElement.href"))
                .contains("/matters/");

        browser.evaluate("document.getElementById('keys-switch').click(); return 1");
        browser.press("g", "o");
        assertThat(browser.address()).contains("/matters?");
        browser.evaluate("document.getElementById('keys-switch').click(); return 1");
    }

    private static void await(Callable<Boolean> come) {
        Awaitility.await().ignoreExceptions().atMost(Duration.ofSeconds(30)).until(come);
    }

    private static void keep(String name) throws IOException {
        var picture = browser.wholePicture();
        Files.write(Files.createDirectories(SCREENSHOTS).resolve(name + ".png"), picture);
        var documented = System.getProperty("klubba.pictures");
        if (documented != null && name.endsWith(DOCUMENTED)) {
            Files.write(Path.of(documented, name.replace(DOCUMENTED, "") + ".png"), picture);
        }
    }
}
