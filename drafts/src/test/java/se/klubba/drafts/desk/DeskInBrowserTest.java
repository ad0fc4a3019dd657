package se.klubba.drafts.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
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
    @TempDir
    Path folder;

    /** The sample, with a point that is not printed. */
    private static String minutes() throws IOException {
        try (var in = DeskInBrowserTest.class.getResourceAsStream("/sample/2025-09-12.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "att bordlägga frågan om en arbetsgrupp",
                            "att attsats 4 avslås,\natt bordlägga frågan om en arbetsgrupp");
        }
    }

    /** As soon as the next page is there. */
    private static void says(Browser browser, String... words) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(browser.text()).contains(words));
    }

    @Test
    void a_word_file_is_read_in_corrected_at_two_questions_filed_and_read() throws IOException {
        var word = folder.resolve("rådet.docx");
        Files.write(word, Made.docx(minutes()));
        try (var server = DraftsServer.on(Stores.EMBEDDED);
                var browser = Browser.start()) {
            browser.open(server.uri("/drafts?lang=sv"), 1200, false);
            assertThat(browser.violations()).isEmpty();
            browser.type("input[type=file]", word.toString());
            browser.click("form[enctype] button");
            says(browser, "Samverkansrådet i Norrlunda län", "2 frågor kvar");
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
            var pictures = System.getProperty("klubba.pictures");
            if (pictures != null) {
                Files.write(Path.of(pictures), browser.picture());
            }

            // one by mouse, one by keyboard alone
            browser.click("form[action*='/answer'] button[value=words]");
            says(browser, "1 fråga kvar");
            browser.evaluate(
                    "document.querySelector(\"form[action*='/answer'] button[value=words]\").focus(); return 1");
            browser.press(Keys.ENTER);
            says(browser, "0 frågor kvar");

            browser.type("#c-k-2-e", "/uppdrag beredningsgruppen till nästa möte", Keys.ENTER);
            says(browser, "eredningsgruppen får uppdraget, senast: nästa möte.");
            browser.open(server.uri(java.net.URI.create(browser.address()).getPath() + "?lang=sv"), 360, true);
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
            browser.open(server.uri(java.net.URI.create(browser.address()).getPath() + "?lang=sv"), 1200, false);
            browser.click("form[action*='/file'] button");
            says(browser, "Registrerat");

            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                browser.open(server.uri("/matters"), 1200, false);
                assertThat(browser.text()).contains("Digitala vårdmöten");
            });
        }
    }

    /** A meeting that is written, in two windows: each change is kept at once, and what two wrote is shown to both. */
    @Test
    void what_was_written_outlives_a_crash_and_two_windows_lose_nothing() {
        try (var server = DraftsServer.on(Stores.EMBEDDED)) {
            String desk;
            try (var browser = Browser.start()) {
                browser.open(server.uri("/drafts?lang=sv"), 1200, false);
                browser.type("form[action*='/drafts/new'] input[name=body]", "Slussrådet");
                browser.type("form[action*='/drafts/new'] input[name=on]", "2026-03-13", Keys.ENTER);
                says(browser, "Mötet skrivs utan dokument");
                desk = java.net.URI.create(browser.address()).getPath();
                browser.type("#new-item input[name=title]", "Slussporten", Keys.ENTER);
                says(browser, "1 Slussporten");
                browser.type("#w-1", "att laga slussporten", Keys.ENTER);
                says(browser, "att laga slussporten");
            } // nothing was sent when it ended
            try (var first = Browser.start();
                    var second = Browser.start()) {
                first.open(server.uri(desk + "?lang=sv"), 1200, false);
                assertThat(first.text()).contains("att laga slussporten");
                second.open(server.uri(desk + "?lang=sv"), 1200, false);
                second.type("#w-1", "att måla slussporten", Keys.ENTER);
                says(second, "att måla slussporten");
                first.type("#w-1", "att olja slussporten", Keys.ENTER);
                says(first, "Inte ändrat", "Det som du skrev:", "att olja slussporten", "att måla slussporten");
                assertThat(first.violations()).isEmpty();
                first.type("#w-1", "att olja slussporten", Keys.ENTER);
                says(first, "att laga slussporten", "att måla slussporten", "att olja slussporten");
                second.open(server.uri(desk + "?lang=sv"), 1200, false);
                assertThat(second.text())
                        .contains("att laga slussporten", "att måla slussporten", "att olja slussporten");
            }
        }
    }
}
