package se.klubba.drafts.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import se.klubba.drafts.testing.DraftsServer;
import se.klubba.drafts.testing.Made;
import se.klubba.embedded.testing.Stores;
import se.klubba.pages.testing.Browser;
import se.klubba.pages.testing.RequiresBrowser;

/** The whole way of a secretary, in a real browser. */
@RequiresBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskInBrowserTest {
    @AutoClose
    private static final DraftsServer SERVER = DraftsServer.on(Stores.EMBEDDED);

    @TempDir
    Path folder;

    private static String sample() throws IOException {
        try (var in = DeskInBrowserTest.class.getResourceAsStream("/sample/2025-09-12.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The sample, with a point that is not printed. */
    private static String minutes() throws IOException {
        return sample().replace(
                        "att bordlägga frågan om en arbetsgrupp",
                        "att attsats 4 avslås,\natt bordlägga frågan om en arbetsgrupp");
    }

    /** The sample as another council would have met, that is on record beside it. */
    private static String another() throws IOException {
        return sample().replace("Samverkansrådet i Norrlunda län", "Fjällrådet i Storskog")
                .replace("Programgrupp Barn och unga", "Programgrupp Leder och stugor")
                .replace("trygg hemgång", "vinterberedskap")
                .replace("Digitala vårdmöten", "Nödtelefoner på kalfjället")
                .replace("digitala vårdmöten", "nödtelefoner")
                .replace("Inspel från elevhälsan", "Skrivelse om skotertrafik")
                .replace("Elevhälsonätverket", "Skoternätverket");
    }

    /** As soon as the next page is there. */
    private static void says(Browser browser, String... words) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(browser.text()).contains(words));
    }

    /** Where the link that was clicked leads, and whether it is on the screen. */
    private static final String TARGET = """
        const there = document.querySelector(':target').getBoundingClientRect();
        return location.hash.slice(1) + (there.bottom > 0 && there.top < innerHeight ? ' seen' : ' not seen');
        """;

    @Test
    void a_word_file_is_read_in_corrected_at_three_questions_filed_and_read() throws IOException {
        var word = folder.resolve("rådet.docx");
        Files.write(word, Made.docx(minutes()));
        try (var browser = Browser.start()) {
            browser.open(SERVER.uri("/drafts?lang=sv"), 1200, false);
            assertThat(browser.violations()).isEmpty();
            browser.type("input[type=file]", word.toString());
            browser.click("form[enctype] button");
            says(
                    browser,
                    "Samverkansrådet i Norrlunda län",
                    "3 frågor kvar",
                    "Platser i Programgrupp Barn och unga: 3 för kommunerna, 3 för Region Norrlunda.",
                    "Skrivelse från Elevhälsonätverket till Maj Lindström.");
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
            var pictures = System.getProperty("klubba.pictures");
            if (pictures != null) {
                Files.write(Path.of(pictures, "desk.png"), browser.picture());
                browser.click(".bar a[href='#next']");
                Files.write(Path.of(pictures, "question.png"), browser.picture());
            }

            browser.click(".doc a[href='#k-2-e']");
            assertThat(browser.evaluate(TARGET)).isEqualTo("k-2-e seen");
            var line = here(browser);
            browser.click("#k-2-e a[href='#" + line + "']");
            assertThat(browser.evaluate(TARGET)).isEqualTo(line + " seen");

            for (var field : new String[] {"head-body", "head-on", "head-starts", "head-place", "attendance-chair"}) {
                leadsBothWays(browser, field);
            }

            browser.click("form[action*='/answer'] button[value=words]");
            says(browser, "2 frågor kvar");
            browser.click("form[action*='/answer'] button[value=words]");
            says(browser, "1 fråga kvar");
            browser.scripts(false);
            browser.open(SERVER.uri(java.net.URI.create(browser.address()).getPath() + "?lang=sv"), 1200, false);
            browser.click(".doc a[href='#k-2-e']");
            assertThat(browser.evaluate(TARGET)).isEqualTo("k-2-e seen");
            assertThat(browser.evaluate("return document.querySelectorAll('.doc .here').length"))
                    .as("no script has marked the line")
                    .isEqualTo(0L);
            browser.click("form[action*='/answer'] button[value=words]");
            says(browser, "0 frågor kvar");
            browser.scripts(true);

            browser.click("#k-2-e details:has(select) summary");
            browser.click("#k-2-e select[name=verb] option[value=uppdrag]");
            browser.type("#k-2-e input[name=who]", "Olof Berglind");
            browser.type("#k-2-e input[name=when]", "2025-11-30");
            browser.click("#k-2-e details:has(select) button");
            says(browser, "Olof Berglind får uppdraget, senast: 30 november 2025.");

            browser.type("#c-k-2-e", "/uppdrag beredningsgruppen till nästa möte", Keys.ENTER);
            says(browser, "eredningsgruppen får uppdraget, senast: nästa möte.");
            browser.open(SERVER.uri(java.net.URI.create(browser.address()).getPath() + "?lang=sv"), 360, true);
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
            browser.open(SERVER.uri(java.net.URI.create(browser.address()).getPath() + "?lang=sv"), 1200, false);
            browser.click("form[action*='/file'] input[name=new]");
            browser.click("form[action*='/file'] button");
            says(browser, "Registrerat");

            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                browser.open(SERVER.uri("/matters"), 1200, false);
                assertThat(browser.text()).contains("Digitala vårdmöten");
            });
        }
    }

    /** The line that is marked as soon as the browser has told that it went there. */
    private static String here(Browser browser) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> String.valueOf(
                                browser.evaluate("return document.querySelector('.doc .here')?.id ?? 'none yet'")),
                        id -> !id.equals("none yet"));
    }

    /** From the words that a field was read from to the field, and back to their line. */
    private static void leadsBothWays(Browser browser, String field) {
        browser.click(".doc a[href='#" + field + "']");
        assertThat(browser.evaluate(TARGET)).isEqualTo(field + " seen");
        var line = here(browser);
        browser.click("#" + field.substring(0, field.indexOf('-')) + " a[href='#" + line + "']");
        assertThat(browser.evaluate(TARGET)).isEqualTo(line + " seen");
    }

    /** A meeting that is written, in two windows: each change is kept at once, and what two wrote is shown to both. */
    @Test
    void what_was_written_outlives_a_crash_and_two_windows_lose_nothing() {
        String desk;
        try (var browser = Browser.start()) {
            browser.open(SERVER.uri("/drafts?lang=sv"), 1200, false);
            browser.type("form[action*='/drafts/new'] input[name=body]", "Slussrådet");
            browser.type("form[action*='/drafts/new'] input[name=on]", "2026-03-13", Keys.ENTER);
            says(browser, "Mötet skrivs utan dokument");
            desk = java.net.URI.create(browser.address()).getPath();
            browser.type("#new-item input[name=title]", "Slussporten", Keys.ENTER);
            says(browser, "1 Slussporten");
            browser.type("#new-item input[name=title]", "Slussgrinden", Keys.ENTER);
            says(browser, "2 Slussgrinden");
            browser.click("#i-2 button[value=up]");
            says(browser, "1 Slussgrinden", "2 Slussporten");
            browser.click("#i-1 button[value=down]");
            says(browser, "1 Slussporten", "2 Slussgrinden");
            browser.type("#w-1", "att laga slussporten", Keys.ENTER);
            says(browser, "att laga slussporten");
        } // nothing was sent when it ended
        try (var first = Browser.start();
                var second = Browser.start()) {
            first.open(SERVER.uri(desk + "?lang=sv"), 1200, false);
            assertThat(first.text()).contains("att laga slussporten");
            second.open(SERVER.uri(desk + "?lang=sv"), 1200, false);
            second.type("#w-1", "att måla slussporten", Keys.ENTER);
            says(second, "att måla slussporten");
            first.type("#w-1", "att olja slussporten", Keys.ENTER);
            says(first, "Inte ändrat", "Det som du skrev:", "att olja slussporten", "att måla slussporten");
            assertThat(first.evaluate("return document.querySelector('#i-1 [role=alert]').textContent"))
                    .asString()
                    .contains("någon annan hann ändra utkastet");
            assertThat(first.violations()).isEmpty();
            first.type("#w-1", "att olja slussporten", Keys.ENTER);
            says(first, "att laga slussporten", "att måla slussporten", "att olja slussporten");
            second.open(SERVER.uri(desk + "?lang=sv"), 1200, false);
            assertThat(second.text()).contains("att laga slussporten", "att måla slussporten", "att olja slussporten");
            assertThat(first.complaints()).hasSizeLessThan(2); // that of the conflict above
            isJudgedWhileOneTypes(first, desk);
            whatAnotherWroteIsNotWrittenOver(first, second, desk);
        }
    }

    /** Neither the focus nor the caret nor what is typed meanwhile is lost, and no page is left. */
    private static void isJudgedWhileOneTypes(Browser browser, String desk) {
        browser.evaluate("document.body.dataset.same = 'page'; return 1");
        browser.type("#attendance textarea[name=present]", "Anna Dock");
        tells(browser, "return document.querySelector('#review').parentElement.textContent", "Anna Dock");
        assertThat(SERVER.get(desk).body()).contains(">Anna Dock</textarea>");
        browser.press("\nBo Damm");
        tells(browser, "return document.querySelector('#review').parentElement.textContent", "Bo Damm");
        assertThat(browser.evaluate(CARET)).isEqualTo("present 17 of 17, page");

        browser.type("#head input[name=on]", Keys.END, Keys.BACK_SPACE, Keys.BACK_SPACE);
        tells(browser, "return document.querySelector('.bar').textContent", "1 hinder");
        tells(browser, "return document.querySelector('[data-said][role=status]').textContent", "Hindrar");
        assertThat(browser.evaluate(CARET)).isEqualTo("on 8 of 8, page");
        browser.press("13");
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(browser.evaluate("return document.querySelector('.bar').textContent"))
                        .asString()
                        .doesNotContain("hinder"));
        assertThat(browser.evaluate(CARET)).isEqualTo("on 10 of 10, page");

        browser.type("#c-k-1-w1", "/röster");
        tells(browser, BESIDE, "Hindrar hur många röster?");
        browser.press(" 7 för, 2 emot");
        tells(browser, BESIDE, "Skulle bli Röstning: 7 för, 2 emot.");
        assertThat(browser.evaluate("return document.activeElement.id")).isEqualTo("c-k-1-w1");
        assertThat(browser.violations()).isEmpty();
        assertThat(SERVER.get(desk).body()).as("what is not sent is not put in").doesNotContain("Röstning: 7");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void whatAnotherWroteIsNotWrittenOver(Browser browser, Browser another, String desk) {
        another.open(SERVER.uri(desk + "?lang=sv"), 1200, false);
        another.type("#head input[name=place]", "Slusshuset");
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(SERVER.get(desk).body()).contains("\"Slusshuset\""));
        browser.type("#head input[name=place]", "Kajen");
        tells(
                browser,
                "return document.querySelector('#head [role=status]').textContent",
                "Inte ändrat",
                "Kajen",
                "Plats: Slusshuset");
        browser.press(" 2");
        assertThat(browser.evaluate(CARET)).isEqualTo("place 7 of 7, page");
        browser.click("#head button");
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(SERVER.get(desk).body()).contains("\"Kajen 2\""));
    }

    private static final String CARET = """
        const at = document.activeElement;
        return `${at.name} ${at.selectionStart} of ${at.value.length}, ${document.body.dataset.same}`;
        """;

    private static final String BESIDE =
            "return document.querySelector('#c-k-1-w1').form.nextElementSibling.textContent";

    private static void tells(Browser browser, String script, String... words) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(
                                String.valueOf(browser.evaluate(script)).replaceAll("\\s+", " "))
                        .contains(words));
    }

    private static final String BAR_FIRST = """
        const bar = document.querySelector('.bar'), first = document.querySelector('#head');
        return !!(bar.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING)
            && Math.abs(bar.getBoundingClientRect().bottom - innerHeight) < 1;
        """;

    /** Keys alone, from field to field by the tab key, as somebody who uses no mouse. */
    private static void write(Browser browser, String field, CharSequence... keys) {
        tabTo(browser, field);
        browser.press(keys);
    }

    private static void tabTo(Browser browser, String field) {
        for (int i = 0; i < 300; i++) {
            if (Boolean.TRUE.equals(browser.evaluate("return document.activeElement.matches(arguments[0])", field))) {
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError("the tab key does not lead to " + field + " at " + browser.address());
    }

    @Test
    void by_keyboard_alone_a_word_file_of_the_sample_is_read_in_answered_at_two_questions_filed_and_read()
            throws IOException {
        var word = folder.resolve("fjällrådet.docx");
        Files.write(word, Made.docx(another()));
        try (var browser = Browser.start()) {
            browser.open(SERVER.uri("/drafts?lang=sv"), 1200, false);
            tabTo(browser, "form[enctype] input[type=file]");
            browser.type(
                    "input[type=file]", word.toString()); // what is chosen in a window that is not the browser's page
            write(browser, "form[enctype] button", Keys.ENTER);
            says(browser, "Fjällrådet i Storskog", "2 frågor kvar");
            write(browser, ".bar a[href='#next']", Keys.ENTER);
            write(browser, "form[action*='/answer'] button[value=words]", Keys.ENTER);
            says(browser, "1 fråga kvar");
            write(browser, "#c-k-2-e", "/uppdrag beredningsgruppen till nästa möte", Keys.ENTER);
            says(browser, "0 frågor kvar", "eredningsgruppen får uppdraget, senast: nästa möte.");
            write(browser, "form[action*='/file'] input[name=new]", Keys.SPACE);
            write(browser, "form[action*='/file'] button", Keys.ENTER);
            says(browser, "Registrerat");
            write(browser, "#review ~ p a[href*='/meetings/'], section a[href*='/meetings/']", Keys.ENTER);
            says(browser, "Nödtelefoner på kalfjället");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void by_keyboard_alone_a_meeting_is_written_with_a_vote_and_a_tabled_item_filed_and_corrected() {
        try (var browser = Browser.start()) {
            browser.open(SERVER.uri("/drafts?lang=sv"), 1200, false);
            write(browser, "form[action*='/drafts/new'] input[name=body]", "Varvsrådet");
            write(browser, "form[action*='/drafts/new'] input[name=on]", "2026-03-20", Keys.ENTER);
            says(browser, "Mötet skrivs utan dokument");
            write(browser, "#new-item input[name=title]", "Stapelbädden", Keys.ENTER);
            says(browser, "1 Stapelbädden");
            assertThat(browser.evaluate(BAR_FIRST))
                    .as("the keys come to the next question first")
                    .isEqualTo(true);
            write(browser, "#w-1", "att laga stapelbädden", Keys.ENTER);
            says(browser, "att laga stapelbädden");
            write(browser, "#c-k-1-w1", "/röster 5 för, 2 emot", Keys.ENTER);
            says(browser, "Röstning: 5 för, 2 emot.");
            browser.press("/uppdrag varvskontoret senast 30 april", Keys.ENTER); // one is where one was
            says(browser, "varvskontoret får uppdraget, senast: 30 april 2026");
            write(browser, "#new-item input[name=title]", "Spantrutan", Keys.ENTER);
            says(browser, "2 Spantrutan");
            write(browser, "#w-2", "att vänta med spantrutan", Keys.ENTER);
            says(browser, "att vänta med spantrutan");
            write(browser, "#attendance input[name=chair]", "Cia Dal"); // kept with the next that is sent
            write(browser, "#w-2", "/bordlägg till mötet den 17 april", Keys.ENTER);
            says(browser, "17 april 2026");
            assertThat(browser.evaluate("return document.querySelector('#attendance input[name=chair]').defaultValue"))
                    .isEqualTo("Cia Dal");
            write(browser, "form[action*='/file'] input[name=new]", Keys.SPACE);
            write(browser, "form[action*='/file'] button", Keys.ENTER);
            says(browser, "Registrerat");

            var given = SERVER.newest("AssignmentGiven");
            browser.open(SERVER.uri("/log/" + given + "?lang=sv"), 1200, false);
            write(browser, "a[href*='/correct']", Keys.ENTER);
            says(browser, "Rätta", "Hände den", "Ska vara klart den");
            assertThat(browser.violations()).isEmpty();
            write(browser, "input[value='2026-04-30']", "2026-05-15"); // what the tab key leads to is marked
            write(browser, "input[name=reason]", "så sades det", Keys.ENTER);
            says(browser, "Här skulle stå", "15 maj 2026");
            write(browser, "button[value=correct]", Keys.ENTER);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(SERVER.get("/log/" + given + "/correct?lang=sv")
                                    .body())
                            .contains("2026-05-15"));

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(
                            () -> assertThat(SERVER.get("/matters").body()).contains("Spantrutan"));
            browser.open(SERVER.uri("/drafts?lang=sv"), 1200, false);
            write(browser, "form[action*='/drafts/new'] input[name=body]", "Varvsrådet");
            write(browser, "form[action*='/drafts/new'] input[name=on]", "2026-04-17", Keys.ENTER);
            says(browser, "Mötet skrivs utan dokument", "1 Spantrutan");
            write(browser, "#w-1", "att åter vänta med spantrutan", Keys.ENTER);
            says(browser, "att åter vänta med spantrutan");
            browser.press("/röster 4 för, 3 emot", Keys.ENTER);
            says(browser, "Röstning: 4 för, 3 emot.");
            browser.press("/bordlägg till mötet den 8 maj", Keys.ENTER);
            says(browser, "8 maj 2026");
            write(browser, "form[action*='/file'] button", Keys.ENTER);
            says(browser, "Registrerat");
        }
    }

    @Test
    void a_second_source_is_sent_and_marked_by_mouse_and_another_by_keyboard_alone() throws IOException {
        SERVER.taken("lots.txt", "Lotsen ringde den 2 mars.\nBron är stängd.\n".replace("Lotsen", """
                Minnesanteckningar, Lotsrådet
                Fredag 13 mars 2026

                1. Bron
                Rådet beslutade
                att stänga bron.
                Lotsen"""));
        SERVER.form(
                "/drafts/" + SERVER.drafts().all().getFirst().id() + "/file", Map.of("version", "1", "new", "true"));
        var decided = SERVER.newest("DecisionRecorded");
        var word = folder.resolve("brev.docx");
        Files.write(word, Made.docx("Till Lotsrådet\nBron är stängd sedan i fredags.\nHälsningar\n"));
        try (var browser = Browser.start()) {
            browser.open(SERVER.uri("/log/" + decided + "?lang=sv"), 1200, false);
            browser.click("a[href*='/sources']");
            says(browser, "Ännu en källa", "lots.txt");
            assertThat(browser.violations()).isEmpty();
            browser.type("input[type=file]", word.toString());
            browser.click("form[enctype] button");
            says(browser, "Märk var det står i brev.docx.txt");
            assertThat(browser.violations()).isEmpty();
            browser.click("#r2 label");
            browser.click("button[value=preview]");
            says(browser, "rad 2");
            assertThat(browser.violations()).isEmpty();
            browser.click("button[value=add]");
            says(browser, "Post " + decided, "brev.docx.txt, rad 2");

            browser.open(SERVER.uri("/log/" + decided + "/sources?lang=sv"), 360, true);
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
            write(browser, "main input[name=q]", "lots", Keys.ENTER);
            says(browser, "Ännu en källa", "lots.txt");
            write(browser, "main a[href*='document=']", Keys.ENTER);
            says(browser, "Märk var det står i lots.txt");
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
            write(browser, "#words", "Bron är stängd", Keys.ENTER);
            says(browser, "rad 8");
            write(browser, "button[value=add]", Keys.ENTER);
            says(browser, "Post " + decided, "lots.txt, rad 8", "brev.docx.txt, rad 2");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void a_table_is_mapped_checked_and_recorded_all_at_once() throws IOException {
        var table = folder.resolve("varvet.csv");
        Files.writeString(table, """
            Namn;Organ;Roll;Från
            Stina Åkerholm;Varvsnämnden;Ordförande;2026-01-01
            Yasmin Farhadi;Varvsnämnden;kock;2026-01-01
            """);
        try (var browser = Browser.start()) {
            browser.open(SERVER.uri("/drafts/import?lang=sv"), 1200, false);
            browser.type("input[type=file]", table.toString());
            browser.click("form[enctype] button");
            says(browser, "2 rader", "Stina Åkerholm");
            assertThat(browser.violations()).isEmpty();
            browser.click("button[value=check]");
            says(browser, "Rad 3", "är ingen roll");
            browser.evaluate("document.querySelectorAll('select[name=column]')[2].value = 'IGNORED'; return 1");
            browser.click("button[value=check]");
            says(browser, "Nya i registret");
            browser.click("button[value=record]");
            says(browser, "Registrerat", "Se vad som kom in", "Varvsnämnden");
            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                browser.open(SERVER.uri("/bodies?lang=sv"), 1200, false);
                assertThat(browser.text()).contains("Varvsnämnden");
            });
            offersWhoIsBeyondTheFirstThatAPageHas(browser);
        }
    }

    /** A page has the first 400 names; whoever comes after them is sought while their name is typed. */
    private static void offersWhoIsBeyondTheFirstThatAPageHas(Browser browser) {
        var many = new StringBuilder("Namn;Organ\n");
        for (char first = 'a'; first <= 'u'; first++) {
            for (char last = 'a'; last <= 't'; last++) {
                many.append("B%1$slf%1$srd L%2$svgr%2$sn;Rullan\n".formatted(first, last));
            }
        }
        many.append("Östen Ytterby;Rullan\n");
        var recorded = SERVER.form(
                "/drafts/import/rows",
                Map.of("column", "IGNORED", "csv", many.toString(), "others", "true", "step", "record"));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(200);
        var opened = SERVER.form("/drafts/new", Map.of("body", "Rullan", "on", "2026-03-27"));
        var desk = java.net.URI.create(opened.headers().firstValue("Location").orElseThrow());
        assertThat(SERVER.get(desk.getPath()).body())
                .contains("<option value=\"Balfard Lavgran\">")
                .doesNotContain("Östen Ytterby");
        browser.open(SERVER.uri(desk.getPath() + "?lang=sv"), 1200, false);
        browser.type("#attendance input[name=chair]", "Öst");
        offers(browser, "people", "Östen Ytterby");
        offers(browser, "people", "Balfard Lavgran");
        browser.type("#new-title", "Rullen", Keys.ENTER);
        says(browser, "1 Rullen");
        browser.type("#w-1", "/uppdrag Öst");
        offers(browser, "commands", "/uppdrag Östen Ytterby");
    }

    private static void offers(Browser browser, String list, String name) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(browser.evaluate(
                                "return [...document.getElementById(arguments[0]).options].some(o => o.value === arguments[1])",
                                list,
                                name))
                        .as(name)
                        .isEqualTo(true));
    }
}
