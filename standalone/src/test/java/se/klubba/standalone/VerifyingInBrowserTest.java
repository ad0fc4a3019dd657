package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.pages.testing.Browser;
import se.klubba.pages.testing.RequiresBrowser;
import se.klubba.standalone.testing.Caller;
import se.klubba.standalone.testing.Running;

/** Two people who have logged in, each in a browser of their own: one files minutes, the other verifies them. */
@RequiresBrowser
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifyingInBrowserTest {
    private static final String MINUTES = """
        Minnesanteckningar, Hamnrådet
        Fredag 13 mars 2026, kl. 09.00–12.00, Granviks stadshus

        Närvarande: Anna Berg (ordförande), Bo Ek (sekreterare).
        Justerare: Vera Dahl.

        1. Kajen
        Beredningsgruppen föreslår
        1. att rådet lagar kajen,
        2. att rådet målar kajen.
        Rådet beslutade
        att bifalla förslaget, med 7 röster mot 2,
        att attsats 4 avslås.

        2. Fyren
        Gun återkommer med bilder senast den 30 april 2026.
        """;

    private static Running klubba;
    private static Caller registrar;
    private static Caller secretary;
    private static Caller verifier;
    private static Caller member;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        klubba = Running.inMemory(
                Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC), "--klubba.open=false");
        registrar = Caller.first(klubba);
        registrar.act("/api/bodies/note", "{'body': 'harbour', 'name': 'Hamnrådet', 'kind': 'council'}");
        registrar.act(
                "/api/bodies/note",
                "{'body': 'council', 'name': 'Samverkansrådet i Norrlunda län', 'kind': 'council'}");
        secretary = seated("Olof Berglind", "secretary");
        verifier = seated("Vera Dahl", "representative");
        member = seated("Wilma Dahl", "representative");
    }

    private static Caller seated(String name, String kind) {
        var person = name.substring(0, name.indexOf(' '));
        registrar.act("/api/people", "{'person': '%s', 'name': '%s'}".formatted(person, name));
        for (var body : List.of("harbour", "council")) {
            registrar.act(
                    "/api/bodies/" + body + "/representatives",
                    "{'person': '%s', 'kind': '%s', 'happenedOn': '2025-01-15'}".formatted(person, kind));
        }
        return registrar.makes(name, person);
    }

    @AfterAll
    static void stop() throws Exception {
        klubba.close();
    }

    private static Browser loggedIn(Caller who) {
        var browser = Browser.start();
        browser.open(klubba.uri(registrar.linkFor(who)), 1200, false);
        browser.type("input[name=password]", "en lång lösenfras");
        browser.click("main form button");
        says(browser, who.toString());
        return browser;
    }

    private static void says(Browser browser, String... words) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(browser.text()).contains(words));
    }

    /** The sample, with somebody who verifies it, and how a vote went. */
    private static String sample() throws IOException {
        try (var in = VerifyingInBrowserTest.class.getResourceAsStream("/sample/2025-09-12.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\n\n1. Dagordning", "\nJusterare: Vera Dahl.\n\n1. Dagordning")
                    .replace("till mötet den 17 oktober.", "till mötet den 17 oktober, med 7 röster mot 2.");
        }
    }

    private Path word(String minutes) throws IOException {
        var file = folder.resolve("rådet.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            minutes.lines().forEach(l -> document.createParagraph().createRun().setText(l));
            document.write(out);
        }
        return file;
    }

    @Test
    void
            a_word_file_of_the_sample_is_drafted_corrected_at_two_questions_and_filed_and_another_remarks_on_it_and_approves()
                    throws IOException {
        try (var first = loggedIn(secretary);
                var second = loggedIn(verifier)) {
            var desk = filed(first);
            var minutes = klubba.uri(desk + "/minutes?lang=sv");

            second.open(klubba.uri("/?lang=sv"), 1200, false);
            assertThat(second.text())
                    .contains(
                            "Väntar på dig", "Justera protokollet: Samverkansrådet i Norrlunda län 12 september 2025");
            assertThat(second.evaluate("return document.querySelectorAll(\".me a[href*='/drafts']\").length"))
                    .as("a member keeps none")
                    .isEqualTo(0L);
            second.click("a[href*='" + desk + "/minutes']");
            says(
                    second,
                    "Protokollsutkast: Samverkansrådet i Norrlunda län 12 september 2025",
                    "att anta överenskommelsen");
            assertThat(second.text()).doesNotContain("Till skrivbordet");
            assertThat(second.violations()).isEmpty();
            second.type("#k-3-a input[name=words]", "Det var bara första att-satsen.");
            second.click("#k-3-a form[action*='/remark'] button");
            says(second, "1 anmärkning kvar", "Det var bara första att-satsen.", "Vera Dahl");
            assertThat(second.text()).doesNotContain("Åtgärdad");
            second.open(klubba.uri(desk + "?lang=sv"), 1200, false);
            assertThat(second.text()).contains(desk).doesNotContain("Trygg hemgång", "trygg hemgång");

            first.open(minutes, 1200, false);
            assertThat(first.text()).contains("Det var bara första att-satsen.", "Vera Dahl", "Till skrivbordet");
            first.click("form[action*='/settled'] button");
            says(first, "0 anmärkningar kvar", "Åtgärdad");

            second.open(minutes, 1200, false);
            second.click("form[action*='/approve'] button");
            says(second, "Samverkansrådet i Norrlunda län", "Protokollet justerat", "7 för, 2 emot");
            assertThat(second.evaluate("return [...document.querySelectorAll('blockquote')]"
                            + ".filter(q => q.textContent.includes('7 röster mot 2')).length"))
                    .as("what was decided, and how the vote went, are of one sentence")
                    .isEqualTo(1L);
            assertThat(registrar.get("/api/log/events?limit=500").body()).contains("MinutesApproved");
            second.open(minutes, 1200, false);
            assertThat(second.text()).contains("Justerat").doesNotContain("Justera protokollet");
            second.open(klubba.uri("/?lang=sv"), 1200, false);
            assertThat(second.text()).doesNotContain("Justera protokollet: Samverkansrådet");
            assertThat(second.complaints()).isEmpty();
        }
    }

    /** @return the path of its desk */
    private String filed(Browser browser) throws IOException {
        browser.open(klubba.uri("/?lang=sv"), 1200, false);
        browser.click(".me a[href*='/drafts']");
        says(browser, "Läs in ett protokoll");
        browser.type("input[type=file]", word(sample()).toString());
        browser.click("form[enctype] button[formaction*='of=council']");
        says(browser, "Samverkansrådet i Norrlunda län", "2 frågor kvar");
        browser.click("form[action*='/answer'] button[value=words]");
        says(browser, "1 fråga kvar");
        browser.click("form[action*='/answer'] button[value=words]");
        says(browser, "0 frågor kvar");
        browser.click("form[action*='/file'] input[name=new]");
        browser.click("form[action*='/file'] button");
        says(browser, "Registrerat");
        return URI.create(browser.address()).getPath();
    }

    @Test
    void who_is_no_verifier_of_these_minutes_does_not_see_that_there_are_any() throws IOException {
        try (var first = loggedIn(secretary);
                var other = loggedIn(member)) {
            first.open(klubba.uri("/drafts?lang=sv"), 1200, false);
            first.type("input[type=file]", word(MINUTES).toString());
            first.click("form[enctype] button[formaction*='of=harbour']");
            says(first, "Hamnrådet", "2 frågor kvar");
            other.open(klubba.uri("/?lang=sv"), 1200, false);
            assertThat(other.text()).doesNotContain("Väntar på dig");
            other.open(klubba.uri(URI.create(first.address()).getPath() + "/minutes?lang=sv"), 1200, false);
            assertThat(other.text()).doesNotContain("Hamnrådet", "Kajen");
        }
    }
}
