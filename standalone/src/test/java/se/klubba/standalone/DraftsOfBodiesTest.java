package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
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

/** Drafts where people log in: whose they are, and the desk in a real browser. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftsOfBodiesTest {
    private static final String MINUTES = """
        Minnesanteckningar, %s
        Fredag 13 mars 2026, kl. 09.00–12.00, Granviks stadshus

        Närvarande: Anna Berg (ordförande), Bo Ek (sekreterare).

        1. Kajen
        Rådet beslutade
        att laga kajen.
        """;

    private static Running klubba;
    private static Caller registrar;
    private static Caller harbour;
    private static Caller light;
    private static Caller both;

    @BeforeAll
    static void start() {
        klubba = Running.inMemory(
                Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC), "--klubba.open=false");
        registrar = Caller.first(klubba);
        registrar.act("/api/bodies/note", "{'body': 'harbour', 'name': 'Hamnrådet', 'kind': 'council'}");
        registrar.act("/api/bodies/note", "{'body': 'light', 'name': 'Fyrrådet', 'kind': 'council'}");
        for (var person : List.of("h", "l", "b")) {
            registrar.act("/api/people", "{'person': '%s', 'name': 'Person %s'}".formatted(person, person));
        }
        secretary("harbour", "h");
        secretary("light", "l");
        secretary("harbour", "b");
        secretary("light", "b");
        harbour = registrar.makes("Hamnens sekreterare", "h");
        light = registrar.makes("Fyrens sekreterare", "l");
        both = registrar.makes("Bådas sekreterare", "b");
    }

    @AfterAll
    static void stop() throws Exception {
        klubba.close();
    }

    private static void secretary(String body, String person) {
        registrar.act(
                "/api/bodies/" + body + "/representatives",
                "{'person': '%s', 'kind': 'secretary', 'happenedOn': '2026-01-15'}".formatted(person));
    }

    private static String taken(Caller by, String query, String body) {
        var taken = by.document("/api/drafts?name=p.txt" + query, MINUTES.formatted(body));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        return Running.json(taken).at("/draft/id").asString();
    }

    private static void opens(Caller who, String draft, boolean opens) {
        assertThat(who.get("/api/drafts/" + draft).statusCode()).as(who + "").isEqualTo(opens ? 200 : 404);
        assertThat(who.get("/drafts/" + draft).statusCode()).isEqualTo(opens ? 200 : 404);
        for (var list : List.of("/api/drafts", "/drafts")) {
            assertThat(who.get(list).body().contains(draft)).as(who + list).isEqualTo(opens);
        }
    }

    @Test
    void a_draft_is_of_one_body_and_is_not_there_for_the_officers_of_another() {
        var draft = taken(harbour, "", "Något annat råd");
        opens(harbour, draft, true);
        opens(both, draft, true);
        opens(registrar, draft, true);
        opens(light, draft, false);
        // nor is it told by what cannot be done with it
        for (var act : List.of("answer?question=q", "item?title=T", "head?body=x&on=&starts=&ends=&place=", "file")) {
            var parts = act.split("\\?");
            var fields = "version=1" + (parts.length > 1 ? "&" + parts[1] : "");
            var hidden = light.form("/drafts/" + draft + "/" + parts[0], fields);
            var absent = light.form("/drafts/nowhere/" + parts[0], fields);
            assertThat(hidden.statusCode()).as(act).isEqualTo(404).isEqualTo(absent.statusCode());
            assertThat(hidden.body().replace(draft, "nowhere")).isEqualTo(absent.body());
        }
        light.form("/drafts/" + draft + "/remove", "");
        assertThat(light.delete("/api/drafts/" + draft).statusCode()).isEqualTo(404);
        opens(harbour, draft, true);
        assertThat(harbour.delete("/api/drafts/" + draft).statusCode()).isEqualTo(204);
    }

    /** Each is told of the other, and of what the other does, and nobody of themselves. */
    @Test
    void two_who_have_a_draft_open_are_told_of_one_another_and_a_conflict_shows_what_both_wrote() {
        var draft = taken(harbour, "&body=harbour", "Hamnrådet");
        var desk = "/drafts/" + draft + "?lang=sv";
        assertThat(harbour.get(desk).body()).doesNotContain("läser också", "skriver också");
        assertThat(both.get(desk).body()).contains("Hamnens sekreterare läser också, senast kl. ");
        assertThat(harbour.get(desk).body())
                .contains("Bådas sekreterare läser också, senast kl. ")
                .doesNotContain("Hamnens sekreterare läser");
        assertThat(both.form("/drafts/" + draft + "/clause", "version=1&item=1&words=att+måla+kajen")
                        .statusCode())
                .isEqualTo(303);
        var late = harbour.form("/drafts/" + draft + "/clause?lang=sv", "version=1&item=1&words=att+olja+kajen");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Bådas sekreterare skriver också, senast kl. ", "att olja kajen", "att måla kajen")
                .doesNotContain("Bådas sekreterare läser");
        assertThat(both.get(desk).body())
                .contains("Hamnens sekreterare läser också")
                .doesNotContain("olja kajen");
    }

    @Test
    void what_is_confidential_is_offered_at_the_desk_to_no_other_body_and_is_in_no_draft_of_theirs() {
        registrar.act(
                "/api/matters",
                "{'matter': 'secret', 'title': 'Hemligärende', 'body': 'harbour', 'happenedOn': '2026-02-02'}");
        registrar.act("/api/people", "{'person': 'hidden', 'name': 'Hemlig Namnsdotter'}");
        var theirs = taken(light, "", "Fyrrådet");
        var paths = List.of("/drafts", "/drafts/" + theirs, "/drafts/" + theirs + "/minutes", "/api/drafts/" + theirs);
        var desk = "/drafts/" + theirs;
        assertThat(light.get(desk).body()).contains("Hemligärende", "Hemlig Namnsdotter");
        var ground = "'ground': 'OSL 25 kap. 1 §', 'from': '2026-02-12', 'happenedOn': '2026-02-12'}";
        registrar.act("/api/confidentiality", "{'what': {'kind': 'matter', 'matter': 'secret'}, " + ground);
        registrar.act("/api/confidentiality", "{'what': {'kind': 'name', 'person': 'hidden'}, " + ground);
        for (var path : paths) {
            assertThat(light.get(path).body()).as(path).doesNotContain("Hemligärende", "Hemlig Namnsdotter");
        }
        assertThat(registrar.get(desk).body()).contains("Hemligärende", "Hemlig Namnsdotter");
        // another's draft, before and under: not there
        for (var path : List.of(desk, desk + "/minutes", "/api/drafts/" + theirs)) {
            assertThat(harbour.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_table_is_told_the_bodies_of_which_its_sender_records_nothing_before_anything_is_recorded() {
        var table = "csv=Namn;Organ%0ATor+Lund;Hamnr%C3%A5det&column=PERSON&column=BODY&step=check";
        assertThat(light.form("/drafts/import/rows?lang=sv", table).body())
                .contains("Rad 2: ”Hamnrådet” är inget organ som du får registrera i");
        assertThat(harbour.form("/drafts/import/rows?lang=sv", table).body()).contains("varav 1 mandat");
    }

    /** A plain member, who opens no drafts. */
    @Test
    void who_is_named_among_the_verifiers_reads_and_remarks_on_the_minutes_and_approves_them_and_nobody_else_does() {
        for (var person : List.of("Vera", "Wilma")) {
            registrar.act("/api/people", "{'person': '%s', 'name': '%s Dahl'}".formatted(person, person));
            registrar.act(
                    "/api/bodies/harbour/representatives",
                    "{'person': '%s', 'kind': 'representative', 'happenedOn': '2026-01-15'}".formatted(person));
        }
        var verifier = registrar.makes("Justerare i hamnen", "Vera");
        var member = registrar.makes("Ledamot i hamnen", "Wilma");
        var draft = Running.json(harbour.document(
                        "/api/drafts?name=p.txt",
                        MINUTES.formatted("Hamnrådet")
                                .replace("13 mars", "20 mars")
                                .replace("(sekreterare).", "(sekreterare).\nJusterare: Vera Dahl.")))
                .at("/draft/id")
                .asString();
        var minutes = "/drafts/" + draft + "/minutes";
        var shown = verifier.get(minutes);
        assertThat(shown.statusCode()).isEqualTo(200);
        var passage = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(shown.body());
        assertThat(passage.find()).isTrue();
        assertThat(verifier.form(
                                "/drafts/" + draft + "/remark", "key=" + passage.group(1) + "&words=Kajen+är+en+brygga")
                        .statusCode())
                .isEqualTo(303);
        assertThat(harbour.get(minutes).body()).contains("Kajen är en brygga");
        opensNot(member, minutes);
        opensNot(light, minutes);
        assertThat(member.form("/drafts/" + draft + "/remark", "key=1&words=x").statusCode())
                .isEqualTo(404);
        // the desk itself is the officers'
        assertThat(verifier.get("/drafts/" + draft).statusCode()).isEqualTo(403);
        assertThat(verifier.get("/api/drafts/" + draft).statusCode()).isEqualTo(403);
        assertThat(verifier.form("/drafts/" + draft + "/settled", "remark=r1").statusCode())
                .isEqualTo(403);
        var filed = harbour.form("/drafts/" + draft + "/file", "new=true&version=" + version(draft));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        // nor are corrections and further sources theirs who only verify
        for (var act : List.of("correct", "sources")) {
            assertThat(verifier.get("/log/0/" + act).statusCode()).as(act).isEqualTo(403);
            assertThat(harbour.get("/log/0/" + act).statusCode()).as(act).isEqualTo(200);
        }
        var approved = verifier.form("/drafts/" + draft + "/approve", "verifiers=&on=");
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(303);
    }

    private static int version(String draft) {
        return Running.json(harbour.get("/api/drafts/" + draft))
                .at("/draft/version")
                .asInt();
    }

    private static void opensNot(Caller who, String path) {
        assertThat(who.get(path).statusCode()).as(who + path).isEqualTo(404);
    }

    /** Its document is kept when it is read in, and sought by its words, before anything on record tells of it. */
    @Test
    void a_document_that_nothing_tells_of_yet_is_shown_to_whoever_sent_it() {
        var taken = Running.json(
                harbour.document("/api/drafts?name=obemärkt.txt", MINUTES.formatted("Hamnrådet i Obemärkt")));
        var paths = List.of(
                "/api/documents/" + taken.at("/draft/document").asString(),
                "/documents/" + taken.at("/draft/document").asString(),
                "/api/search?q=obemärkt",
                "/search?q=obemärkt",
                "/log");
        for (var path : paths) {
            assertThat(light.get(path).body()).as(path).doesNotContain("Obemärkt", "obemärkt.txt");
        }
        assertThat(harbour.get(paths.getFirst()).body()).contains("Obemärkt");
        assertThat(registrar.get(paths.getFirst()).body()).contains("Obemärkt");
    }

    @Test
    void of_which_body_it_is_is_told_by_the_minutes_or_has_to_be_said() {
        opens(light, taken(both, "", "Fyrrådet"), true);
        opens(harbour, taken(both, "&body=harbour", "Fyrrådet"), true);
        opens(light, taken(registrar, "", "Fyrrådet"), true);
        var refused = both.document("/api/drafts?name=p.txt", MINUTES.formatted("Bryggrådet"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("whose-draft", "harbour, light");
        assertThat(light.document("/api/drafts?name=p.txt&body=harbour", MINUTES.formatted("Fyrrådet"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(both.get("/drafts").body()).contains("Läs in för Hamnrådet", "/drafts?of=light");
        assertThat(both.form("/drafts/new", "body=Bryggan&on=2026-03-20&kind=council")
                        .body())
                .contains("harbour, light");

        // of no body that is on record yet: the registrars', until its head names one
        var nobodys = taken(registrar, "", "Bryggrådet");
        opens(registrar, nobodys, true);
        opens(harbour, nobodys, false);
        assertThat(registrar
                        .form(
                                "/drafts/" + nobodys + "/head",
                                "version=1&body=Hamnrådet&on=2026-03-13&starts=&ends=&place=")
                        .statusCode())
                .isEqualTo(303);
        opens(harbour, nobodys, true);
        opens(light, nobodys, false);
    }

    @Test
    @RequiresBrowser
    void forms_of_the_desk_are_taken_from_a_browser_that_has_logged_in(@TempDir Path folder) throws IOException {
        var minutes = Files.writeString(folder.resolve("hamnen.txt"), MINUTES.formatted("Hamnrådet"));
        try (var browser = Browser.start()) {
            browser.open(klubba.uri(registrar.linkFor(harbour)), 1200, false);
            browser.type("input[name=password]", "en lång lösenfras");
            browser.click("main form button");
            says(browser, "Hamnens sekreterare");
            browser.open(klubba.uri("/drafts?lang=sv"), 1200, false);
            browser.type("input[type=file]", minutes.toString());
            browser.click("form[enctype] button");
            says(browser, "Hamnrådet", "0 frågor kvar");
            browser.click("form[action*='/file'] input[name=new]");
            browser.click("form[action*='/file'] button");
            says(browser, "Registrerat");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void says(Browser browser, String... words) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(browser.text()).contains(words));
    }
}
