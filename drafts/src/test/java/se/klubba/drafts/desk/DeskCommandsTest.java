package se.klubba.drafts.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.testing.DraftsServer;
import se.klubba.embedded.testing.Stores;

/** Votes, elections, conditions and recusals typed at the desk, filed, and a paragraph of them approved before the rest. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskCommandsTest {
    private static final String MINUTES = """
        Minnesanteckningar, Dockrådet
        Fredag 13 mars 2026, kl. 09.00–12.00

        Närvarande: Anna Berg (ordförande), Bo Ek (sekreterare), Cia Dal.

        1. Dockan
        Frågan diskuterades.
        Rådet beslutade
        att laga dockan.

        2. Val till slussgruppen
        Flera stod till val.
        Rådet beslutade
        att utse Anna Berg till slussgruppen.
        """;

    @AutoClose
    private static final DraftsServer SERVER = DraftsServer.on(Stores.EMBEDDED);

    private static String refused(String desk, String command) {
        return SERVER.form(desk + "/effect", Map.of("version", "1", "key", "1/n1", "command", command))
                .body();
    }

    private static void typed(String desk, int version, String key, String command) {
        var answer = SERVER.form(
                desk + "/effect", Map.of("version", String.valueOf(version), "key", key, "command", command));
        assertThat(answer.statusCode()).as(command + "\n" + answer.body()).isEqualTo(303);
    }

    @Test
    void they_are_read_back_as_sentences_filed_and_approved_by_the_paragraph() {
        var draft = SERVER.taken("dockan.txt", MINUTES);
        var desk = "/drafts/" + draft.id();
        assertThat(SERVER.form(desk + "/effect", Map.of("version", "1", "key", "1/n1", "command", "/röster några"))
                        .body())
                .contains("hur många röster?");
        assertThat(SERVER.form(desk + "/effect", Map.of("version", "1", "key", "2/n1", "command", "/val Anna Berg"))
                        .body())
                .contains("vilka stod till val");
        assertThat(refused(desk, "/uppdrag " + "å".repeat(20_000))).contains("det är mer än 500 tecken");
        typed(desk, 1, "1/n1", "/röster 7 för, 2 emot");
        typed(desk, 2, "1/n1", "/jäv Cia Dal");
        typed(desk, 3, "1/a", "/villkor kommunen betalar hälften");
        typed(desk, 4, "2/n1", "/val Anna Berg 12, Bo Ek 8 till slussgruppen");
        var shown = SERVER.get(desk).body();
        assertThat(shown)
                .contains(
                        "Röstning: 7 för, 2 emot.",
                        "Cia Dal deltar inte, på grund av jäv.",
                        "Gäller under förutsättning att kommunen betalar hälften.",
                        "Val i slussgruppen: Anna Berg 12 röster, vald, Bo Ek 8 röster.")
                .containsPattern("<title>Dockrådet 13 mars 2026\\b");
        assertThat(SERVER.get(desk + "?lang=en").body()).contains("/votes", "Vote: 7 for, 2 against.");
        var filed = SERVER.form(desk + "/file", Map.of("version", "5", "new", "true"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        assertThat(SERVER.get(desk).body()).contains("Registrerat").doesNotContain("Hindrar");
        assertThat(SERVER.get("/api/log/events?limit=500").body())
                .contains("VoteTaken", "ElectionHeld", "RecusalDeclared", "kommunen betalar hälften");

        var nothing = SERVER.form(desk + "/approve", Map.of("verifiers", "Anna Berg", "item", "9"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("ingen punkt 9");
        for (var item : new String[] {"1", ""}) {
            var approved = SERVER.form(desk + "/approve", Map.of("verifiers", "Bo Ek\nCia Dal", "item", item));
            assertThat(approved.statusCode()).as(approved.body()).isEqualTo(303);
        }
        assertThat(SERVER.get("/api/log/events?limit=500&type=MinutesApproved")
                        .body()
                        .split("MinutesApproved"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void a_municipality_that_is_part_of_the_municipalities_has_a_seat_of_theirs() {
        var draft = SERVER.taken("muddret.txt", """
            Minnesanteckningar, Muddringsrådet
            Fredag 13 mars 2026, kl. 09.00–12.00

            Närvarande: Anna Berg (ordförande), Bo Ek (sekreterare), Cia Dal.

            1. Arbetsgrupp Muddret
            Rådet beslutade
            att inrätta Arbetsgrupp Muddret,
            att arbetsgruppen har fem platser: tre för kommunerna och två för Region Muddra.
            """);
        var desk = "/drafts/" + draft.id();
        var planned = SERVER.form(
                desk + "/answer",
                Map.of("version", "1", "question", draft.questions().getFirst().id(), "choice", "0"));
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(303);
        typed(desk, 2, "1/b", "/utse Cia Dal till Arbetsgrupp Muddret för Björkhamns kommun");
        var shown = SERVER.get(desk).body();
        assertThat(shown).contains("Hindrar", "Björkhamns kommun är del av", "name=\"of:Björkhamns kommun\"");

        var itself = groups(desk, 3, "Björkhamns kommun");
        assertThat(itself.statusCode()).isEqualTo(422);
        assertThat(itself.body()).contains("Björkhamns kommun kan inte vara del av sig själv");
        assertThat(groups(desk, 3, "Kommunerna").statusCode()).isEqualTo(303);
        assertThat(record(desk)).contains("\"partOf\":\"kommunerna\"");
        assertThat(SERVER.get(desk).body()).contains("Detta registreras").doesNotContain("Hindrar");
        assertThat(groups(desk, 4, "").statusCode()).isEqualTo(303);
        assertThat(SERVER.get(desk).body()).as("it can be taken back").contains("Hindrar");
        assertThat(groups(desk, 5, "kommunerna").statusCode()).isEqualTo(303);
        var filed = SERVER.form(desk + "/file", Map.of("version", "6", "new", "true"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        assertThat(SERVER.get("/api/principals?limit=100").body()).containsPattern("Björkhamns kommun.*partOf");
    }

    private static java.net.http.HttpResponse<String> groups(String desk, int version, String group) {
        return SERVER.form(
                desk + "/principals", Map.of("version", String.valueOf(version), "of:Björkhamns kommun", group));
    }

    /** The record as the API has it, without its places. */
    private static String record(String desk) {
        return SERVER.get("/api" + desk).body();
    }

    @Test
    void a_name_is_the_one_that_the_draft_has_whatever_its_case_and_goes_with_the_last_that_says_it() {
        var draft = SERVER.taken(
                "varvet.txt",
                MINUTES.replace("Dockrådet", "Varvsrådet")
                        .replace("att utse Anna Berg till slussgruppen", "att hänskjuta valet till Slussgruppen"));
        var desk = "/drafts/" + draft.id();
        assertThat(record(desk)).contains("\"Slussgruppen\"");
        typed(desk, 1, "1/a", "/utse anna berg till slussgruppen för Björkhamns kommun");
        assertThat(record(desk))
                .contains("\"for\":\"Björkhamns kommun\"", "\"body\":\"Slussgruppen\"", "\"person\":\"Anna Berg\"")
                .doesNotContain("\"slussgruppen\"", "\"anna berg\"");
        assertThat(SERVER.get(desk).body())
                .contains(
                        "Anna Berg utses i Slussgruppen (Björkhamns kommun).",
                        "/utse Anna Berg till Slussgruppen för Björkhamns kommun");
        typed(desk, 2, "1/a", "/uppdrag hamnkontorett");
        assertThat(record(desk)).contains("hamnkontorett");
        var taken = SERVER.form(desk + "/without", Map.of("version", "3", "key", "1/a", "effect", "1"));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(record(desk)).as("no name is left of what was mistyped").doesNotContain("hamnkontorett");
        var there = SERVER.form(
                desk + "/attendance", Map.of("version", "4", "chair", "ANNA BERG", "present", "Bo Ek\nGun Dal"));
        assertThat(there.statusCode()).as(there.body()).isEqualTo(303);
        assertThat(record(desk)).contains("\"chair\":\"Anna Berg\"", "Gun Dal").doesNotContain("ANNA BERG");
        assertThat(SERVER.get(desk).body()).contains("Detta registreras").doesNotContain("Hindrar");
    }

    @Test
    void what_cannot_be_kept_as_it_was_written_is_refused_and_not_left_out() {
        var draft = SERVER.taken("kranen.txt", MINUTES.replace("Dockrådet", "Kranrådet"));
        var desk = "/drafts/" + draft.id();
        var before = record(desk);
        assertThat(refused(desk, "/uppdrag Anna Berg senast 31 februari")).contains("senast 31 februari” är ingen dag");
        assertThat(refused(desk, "/bordlägg till mötet den 31 februari")).contains("till vilket möte?");
        assertThat(refused(desk, "/inrätta")).contains("vilket organ?");
        for (var fields : List.of(
                Map.of("item", "1", "words", "  "),
                Map.of("item", "1", "words", "att \u0007 ringa"),
                Map.of("item", "1", "words", "att ".repeat(10_000)))) {
            assertThat(SERVER.form(desk + "/clause", with(fields)).statusCode()).isEqualTo(422);
        }
        for (var fields : List.of(Map.of("title", ""), Map.of("title", "x".repeat(501)))) {
            assertThat(SERVER.form(desk + "/item", with(fields)).statusCode()).isEqualTo(422);
        }
        var tooLong = SERVER.form(desk + "/attendance", with(Map.of("chair", "Å".repeat(2_000))));
        assertThat(tooLong.body()).contains("det är mer än 500 tecken");
        assertThat(record(desk)).isEqualTo(before);
        for (var body : List.of("", " ", "y".repeat(600))) {
            var opened = SERVER.form("/drafts/new", Map.of("body", body, "on", "2026-05-05"));
            assertThat(opened.statusCode()).as(body).isEqualTo(422);
        }
    }

    private static String then(String path, Map<String, String> fields) {
        var answer = SERVER.form(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElse("").replaceAll("^[^#]*", "");
    }

    @Test
    void one_comes_back_to_the_field_that_one_wrote_in_and_from_an_answer_to_what_is_asked_next() {
        var draft = SERVER.taken(
                "bommen.txt",
                MINUTES.replace("Dockrådet", "Bområdet")
                        .replace("att laga dockan.", "att bifalla p9/1.\natt avslå p9/2."));
        var desk = "/drafts/" + draft.id();
        assertThat(SERVER.get(desk).body().split("id=\"next\"")).hasSize(2);
        int version = 1;
        for (var question : draft.questions()) {
            assertThat(then(
                            desk + "/answer",
                            Map.of("version", "" + version++, "question", question.id(), "choice", "words")))
                    .isEqualTo("#next");
        }
        assertThat(SERVER.get(desk).body()).contains("id=\"next\" tabindex=\"-1\" aria-labelledby=\"review\"");
        assertThat(then(desk + "/clause", Map.of("version", "" + version++, "item", "1", "words", "att måla bommen")))
                .isEqualTo("#w-1");
        assertThat(then(
                        desk + "/clause",
                        Map.of("version", "" + version++, "item", "1", "words", "/uppdrag Bo Ek senast 30 april")))
                .isEqualTo("#w-1");
        assertThat(SERVER.get(desk).body()).contains("att måla bommen", "Bo Ek får uppdraget, senast: 30 april 2026.");
        assertThat(then(
                        desk + "/effect",
                        Map.of("version", "" + version++, "key", "1/w3", "command", "/inte-vår", "about", "k-1-w3")))
                .isEqualTo("#c-k-1-w3");
        assertThat(then(
                        desk + "/effect",
                        Map.of("version", "" + version, "key", "1/w3", "command", "/bifall p9/9", "about", "k-1-w3")))
                .isEqualTo("#c-k-1-w3");
        assertThat(SERVER.get(desk).body()).contains("hinder", "<a href=\"#k-1-w3\">att måla bommen</a>");
    }

    private static Map<String, String> with(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", "1");
        return all;
    }

    @Test
    void a_condition_is_taken_back_by_saying_none() {
        var draft = SERVER.drafts()
                .take(
                        "kajen.txt",
                        MINUTES.replace("Dockrådet", "Kajrådet").getBytes(StandardCharsets.UTF_8),
                        null,
                        Map.of("actor", "prov", "correlation", "c"));
        var desk = "/drafts/" + draft.id();
        typed(desk, 1, "1/a", "/villkor kommunen betalar");
        typed(desk, 2, "1/a", "/villkor");
        assertThat(SERVER.get(desk).body()).doesNotContain("Gäller under förutsättning");
    }

    /** The rule forbids it of what is to come; what has been is recorded with it. */
    @Test
    void what_deviates_from_a_rule_is_told_beside_its_line_and_filed_all_the_same() {
        var draft = SERVER.taken(
                "vågen.txt", MINUTES.replace("Dockrådet", "Vågrådet").replace("slussgruppen", "våggruppen"));
        var desk = "/drafts/" + draft.id();
        assertThat(SERVER.get(desk).body()).contains("Detta registreras").doesNotContain("Avsteg</span>");
        typed(desk, 1, "1/a", "/bordlägg till mötet den 20 mars");
        var head = SERVER.form(desk + "/head", Map.of("version", "2", "body", "Vågrådet", "on", "2026-03-27"));
        assertThat(head.statusCode()).as(head.body()).isEqualTo(303);
        var said = "Det som frågan väntar på infaller inte efter det här mötet; det ska vara ett senare tillfälle.";
        assertThat(SERVER.get(desk).body())
                .containsPattern("(?s)id=\"k-1-a\"(?:(?!id=\"k-).)*Avsteg</span> " + said)
                .contains("<span>0 frågor kvar, 1 avsteg</span>", "<a href=\"#k-1-a\">att laga dockan.</a>")
                .doesNotContain("Hindrar");
        assertThat(SERVER.get(desk + "?lang=en").body())
                .contains("1 deviation", "it should be later")
                .doesNotContain("Avsteg</span>");
        var filed = SERVER.form(desk + "/file", Map.of("version", "3", "new", "true"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        assertThat(SERVER.get("/deviations").body()).contains("Hänvisar till ett tidigare sammanträde");
    }

    @Test
    void who_and_what_is_new_is_confirmed_before_it_is_filed() {
        var draft = SERVER.taken(
                "tullen.txt", MINUTES.replace("Dockrådet", "Tullrådet").replace("slussgruppen", "tullgruppen"));
        var desk = "/drafts/" + draft.id();
        assertThat(SERVER.get(desk).body())
                .contains(
                        "<input type=\"checkbox\" name=\"new\" value=\"true\" required>", "De är nya, och finns inte");
        var unsure = SERVER.form(desk + "/file", Map.of("version", "1"));
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("Kryssa i att de som är nya inte redan finns under annat namn");
        assertThat(SERVER.get("/api/drafts/" + draft.id()).body()).doesNotContain("\"filed\"");
        var sure = SERVER.form(desk + "/file", Map.of("version", "1", "new", "true"));
        assertThat(sure.statusCode()).as(sure.body()).isEqualTo(303);
        var known = SERVER.taken(
                "tullen.txt",
                MINUTES.replace("Dockrådet", "Tullrådet")
                        .replace("13 mars", "20 mars")
                        .replace("att utse Anna Berg till slussgruppen", "att vänta"));
        var later = "/drafts/" + known.id();
        assertThat(SERVER.get(later).body()).contains("Detta registreras").doesNotContain("type=\"checkbox\"");
        assertThat(SERVER.form(later + "/file", Map.of("version", "1")).statusCode())
                .as("nothing is new with it")
                .isEqualTo(303);
    }
}
