package se.klubba.drafts.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.Draft;
import se.klubba.drafts.testing.DraftsServer;
import se.klubba.embedded.testing.Stores;

/** What a draft asks and proposes is answered by plain forms, and what it has read is changed by a word. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskAnswersTest {
    private static final String MINUTES = """
        Minnesanteckningar, Kranrådet
        Fredag 13 mars 2026, kl. 09.00–12.00

        Närvarande: Anna Berg (ordförande), Bo Ek (sekreterare).
        Justerare: Cia Dal.

        1. Kranen
        Gruppen föreslår
        1. att rådet lagar kranen.
        Rådet beslutade
        att attsats 4 avslås.

        2. Gammalt
        Rådet beslutade att upphäva allt gammalt i arbetsgruppen.

        3. Fyren
        Rådet beslutade
        att ge Bo Ek i uppdrag att laga fyren senast den 30 april 2026.
        """;

    @AutoClose
    private static final DraftsServer SERVER = DraftsServer.on(Stores.EMBEDDED);

    private static Draft taken() {
        return SERVER.taken("kranen.txt", MINUTES);
    }

    private static String posted(Draft draft, String what, Map<String, String> fields) {
        var answer = SERVER.form("/drafts/" + draft.id() + "/" + what, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return SERVER.get("/drafts/" + draft.id()).body();
    }

    private static String asked(Draft draft, String code) {
        return draft.questions().stream()
                .filter(q -> q.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void what_is_only_proposed_is_told_so_and_accepted_at_once() {
        var draft = taken();
        var desk = SERVER.get("/drafts/" + draft.id()).body();
        assertThat(desk).contains("Förslag", "Godta", "1 fråga kvar, 1 förslag kvar", "class=\"guess\"");
        var accepted = posted(
                draft,
                "answer",
                Map.of("version", "1", "question", asked(draft, "which-proposal"), "choice", "0", "about", "k-1-a"));
        assertThat(accepted)
                .contains("Avslag på ”att rådet lagar kranen”.", "1 fråga kvar")
                .doesNotContain("förslag kvar");
    }

    /** Nothing else in the minutes names them. */
    @Test
    void whoever_a_suggestion_gives_seats_to_is_declared_when_it_is_taken() {
        var draft = SERVER.taken("bommen.txt", """
            Minnesanteckningar, Bområdet
            Fredag 13 mars 2026

            Närvarande: Anna Berg (ordförande).

            1. Arbetsgrupp Bommen
            Rådet beslutade
            att inrätta Arbetsgrupp Bommen,
            att arbetsgruppen har fyra platser: två för kommunerna och två för Region Kusten.
            """);
        assertThat(draft.questions()).hasSize(1);
        var chosen = posted(
                draft,
                "answer",
                Map.of("version", "1", "question", draft.questions().getFirst().id(), "choice", "0"));
        assertThat(chosen)
                .contains("Platser i Arbetsgrupp Bommen: 2 för kommunerna, 2 för Region Kusten.", "0 frågor kvar")
                .doesNotContain("hinder", "Hindrar");
        assertThat(posted(draft, "file", Map.of("version", "2", "new", "true"))).contains("Registrerat");
    }

    @Test
    void what_a_decision_does_is_chosen_or_typed_and_either_answers_it() {
        var draft = taken();
        var question = draft.questions().stream()
                .filter(q -> q.code().equals("which-effect"))
                .findFirst()
                .orElseThrow();
        var key = String.valueOf(question.about());
        assertThat(SERVER.get("/drafts/" + draft.id()).body())
                .contains(
                        "value=\"/upphäv allt gammalt i arbetsgruppen till \"",
                        "value=\"/hänskjut arbetsgruppen\">Hänskjuts till arbetsgruppen.<");
        assertThat(SERVER.get("/drafts/" + draft.id() + "?lang=en").body()).contains("value=\"/refer arbetsgruppen\"");
        var answered = posted(draft, "effect", Map.of("version", "1", "key", key, "command", "/handlingar"));
        assertThat(answered).contains("Läggs till handlingarna").doesNotContain("Vad gör beslutet");
    }

    @Test
    void an_effect_that_was_read_is_changed_where_it_stands() {
        var draft = taken();
        var command = "/uppdrag Bo Ek senast 2026-04-30";
        assertThat(SERVER.get("/drafts/" + draft.id()).body()).contains("value=\"" + command + "\"");
        var changed = posted(
                draft,
                "effect",
                Map.of("version", "1", "key", "3/a", "effect", "0", "command", command.replace("04-30", "05-15")));
        assertThat(changed)
                .contains("Bo Ek får uppdraget, senast: 15 maj 2026.")
                .doesNotContain("senast: 30 april 2026");
        var none = SERVER.form(
                "/drafts/" + draft.id() + "/effect",
                Map.of("version", "2", "key", "3/a", "effect", "7", "command", command));
        assertThat(none.statusCode()).isEqualTo(422);
    }

    @Test
    void what_was_typed_and_not_taken_stands_where_it_was_typed_with_why() {
        var draft = taken();
        var refused = SERVER.form(
                "/drafts/" + draft.id() + "/effect",
                Map.of("version", "1", "key", "3/a", "about", "k-3-a", "command", "/utse Anna Berg"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"/utse Anna Berg\"", "href=\"#k-3-a\"")
                .containsPattern("(?s)id=\"k-3-a\".*till vilket organ");
    }

    @Test
    void what_somebody_else_was_first_with_is_told_where_it_was_written_and_what_was_written_stays() {
        var draft = taken();
        posted(draft, "clause", Map.of("version", "1", "item", "3", "words", "att måla fyren"));
        var late =
                Map.of("body", "Kranrådet", "on", "2026-03-13", "starts", "", "ends", "", "place", "Gamla magasinet");
        assertThat(stale(draft, "head", late))
                .containsPattern("(?s)id=\"head\".*?role=\"alert\".*?name=\"place\"[^>]*value=\"Gamla magasinet\"");
        assertThat(stale(draft, "attendance", Map.of("chair", "Cia Dal", "present", "Bo Ek\nGun Ask")))
                .containsPattern("(?s)id=\"attendance\".*?role=\"alert\".*?name=\"present\"[^>]*>Bo Ek\\s+Gun Ask");
        assertThat(stale(draft, "clause", Map.of("item", "3", "words", "att olja fyren")))
                .containsPattern("(?s)id=\"i-3\".*?role=\"alert\".*?name=\"words\" value=\"att olja fyren\"");
        assertThat(stale(draft, "file", Map.of())).containsPattern("(?s)id=\"review\".*?role=\"alert\"");
        assertThat(stale(draft, "without", Map.of("key", "1/z", "effect", "0", "about", "k-1-z")))
                .as("a passage that is not there any more")
                .containsPattern("(?s)</h1>.*?role=\"alert\".*?id=\"head\"");
    }

    private static String stale(Draft draft, String what, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("version", "1");
        var answer = SERVER.form("/drafts/" + draft.id() + "/" + what, all);
        assertThat(answer.statusCode()).as(what).isEqualTo(409);
        assertThat(answer.body()).contains("någon annan hann ändra utkastet").doesNotContain("ot version");
        assertThat(answer.body().split("role=\"alert\"")).as(what).hasSize(2);
        return answer.body();
    }

    @Test
    void a_vote_is_told_with_the_words_that_it_was_about_and_taken_out_by_itself() {
        var draft = SERVER.taken(
                "rösten.txt",
                MINUTES.replace("att attsats 4 avslås.", "att bifalla förslagets punkt 1, med 7 röster mot 2."));
        var desk = SERVER.get("/drafts/" + draft.id()).body();
        var words = "<blockquote>att bifalla förslagets punkt 1, med 7 röster mot 2.</blockquote>";
        assertThat(desk.split(words)).hasSize(2);
        assertThat(SERVER.get("/drafts/" + draft.id() + "/minutes").body().split(words))
                .hasSize(2);
        var vote = java.util.regex.Pattern.compile(
                        "7 för, 2 emot\\..*?name=\"key\" value=\"(1/[^\"]+)\".*?name=\"effect\" value=\"0\"",
                        java.util.regex.Pattern.DOTALL)
                .matcher(desk);
        assertThat(vote.find()).isTrue();
        var without = posted(draft, "without", Map.of("version", "1", "key", vote.group(1), "effect", "0"));
        assertThat(without).contains(words, "Bifall till").doesNotContain("7 för, 2 emot.");
    }

    @Test
    void meetings_to_come_are_those_of_the_body_that_the_head_names() {
        var draft = SERVER.taken(
                "kajen.txt",
                MINUTES.replace("Kranrådet", "Magasinsrådet")
                        .replace("att attsats 4 avslås.", "att bordlägga frågan till mötet den 17 april 2026."));
        assertThat(draft.record().toString()).contains("waitsFor={body=Magasinsrådet, on=2026-04-17}");
        posted(
                draft,
                "head",
                Map.of("version", "1", "body", "Kajrådet", "on", "2026-03-13", "starts", "", "ends", "", "place", ""));
        assertThat(SERVER.drafts().get(draft.id()).record().toString())
                .contains("waitsFor={body=Kajrådet, on=2026-04-17}")
                .doesNotContain("Magasinsrådet");
    }

    @Test
    void what_a_form_says_of_a_seat_is_all_of_it_recorded() {
        var draft = taken();
        var seat = Map.of(
                "version",
                "1",
                "key",
                "3/a",
                "verb",
                "utse",
                "who",
                "Cia Dal",
                "where",
                "Arbetsgruppen",
                "for",
                "Säter");
        assertThat(posted(draft, "effect", seat)).contains("Cia Dal utses i Arbetsgruppen (Säter).", "name=\"for\"");
    }

    @Test
    void an_item_that_is_about_no_matter_gets_one_where_a_command_needs_it() {
        var opened = SERVER.form("/drafts/new", Map.of("body", "Kranrådet", "on", "2026-04-17", "kind", "council"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
        var desk = opened.headers().firstValue("Location").orElseThrow();
        var draft = SERVER.drafts().get(desk.replaceFirst(".*/", ""));
        var version = String.valueOf(draft.version());
        posted(draft, "item", Map.of("version", version, "title", "Övrigt"));
        posted(draft, "clause", Map.of("version", next(draft), "item", "1", "words", "att vänta"));
        var tabled = posted(draft, "effect", Map.of("version", next(draft), "key", "1/w1", "command", "/bordlägg"));
        assertThat(tabled).contains("Bordläggs: ”Övrigt”");
    }

    private static String next(Draft draft) {
        return String.valueOf(SERVER.drafts().get(draft.id()).version());
    }

    @Test
    void who_verifies_is_kept_where_the_attendance_is_said_anew() {
        var draft = taken();
        assertThat(SERVER.get("/drafts/" + draft.id()).body()).contains("Justerare", "Cia Dal");
        var said = posted(
                draft,
                "attendance",
                Map.of(
                        "version",
                        "1",
                        "chair",
                        "Anna Berg",
                        "secretary",
                        "Bo Ek",
                        "present",
                        "",
                        "verifiers",
                        "Cia Dal\nAnna Berg"));
        assertThat(said).containsPattern("(?s)name=\"verifiers\"[^>]*>Cia Dal\\s+Anna Berg");
        assertThat(SERVER.drafts().get(draft.id()).record().toString()).contains("verifiers=[Cia Dal, Anna Berg]");
    }

    @Test
    void of_a_form_that_two_filled_in_at_once_both_wordings_are_shown() {
        var draft = taken();
        var head = Map.of("body", "Kranrådet", "on", "2026-03-13", "starts", "09:00", "ends", "12:00");
        posted(draft, "head", with(head, "version", "1", "place", "Hamnkontoret"));
        var conflict = SERVER.form("/drafts/" + draft.id() + "/head", with(head, "version", "1", "place", "Båthuset"));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains(
                        "Någon annan skrev:",
                        "<q>Plats: Hamnkontoret</q>",
                        "name=\"place\" size=\"34\" value=\"Båthuset\"");
        var present = SERVER.form(
                "/drafts/" + draft.id() + "/attendance",
                Map.of("version", "1", "chair", "Anna Berg", "secretary", "Bo Ek", "verifiers", "Cia Dal\r\nDag Ek"));
        assertThat(present.body()).contains("<q>Justerare: Cia Dal</q>");
    }

    @Test
    void a_name_that_is_asked_about_is_not_told_to_be_in_the_way_too_and_what_nothing_names_has_no_heading() {
        var known =
                SERVER.taken("k.txt", MINUTES.replace("Kranrådet", "Lotsrådet").replace("Cia Dal", "Elisabet Holm"));
        known.questions()
                .forEach(q -> SERVER.form(
                        "/drafts/" + known.id() + "/answer",
                        Map.of("version", SERVER.drafts().get(known.id()).version() + "", "question", q.id())));
        posted(known, "file", Map.of("version", SERVER.drafts().get(known.id()).version() + "", "new", "true"));
        var draft = SERVER.taken(
                "n.txt",
                MINUTES.replace("Kranrådet", "Lotsrådet")
                        .replace("13 mars", "20 mars")
                        .replace("Cia Dal", "Elisabeth Holm"));
        assertThat(SERVER.get("/drafts/" + draft.id() + "?lang=en").body())
                .contains("Is Elisabeth Holm the same person?")
                .doesNotContain("the register knows no person");

        var office = Map.of("version", "1", "key", "3/a", "command", "/uppdrag hamnkaptenen senast 30 april");
        assertThat(posted(draft, "effect", office)).contains("Funktioner som nämns");
        assertThat(posted(draft, "without", Map.of("version", "2", "key", "3/a", "effect", "1")))
                .doesNotContain("Funktioner som nämns");
    }

    /** Both in one line are reached from it, each of two lines leads to what was read in both, and what is asked about is marked. */
    @Test
    void each_passage_is_reached_from_every_line_of_it_and_the_words_that_are_asked_about_are_marked() {
        var draft = SERVER.taken("lyktan.txt", """
            Minnesanteckningar, Lyktrådet
            Fredag 13 mars 2026

            1. Lyktan
            Rådet beslutade att laga lyktan, att måla stolpen vid den östra kajen och att
            vänta med den gamla fyren ute på skäret till dess att isen har gått upp.
            Gun återkommer med bilder senast den 30 april 2026.
            """);
        var desk = SERVER.get("/drafts/" + draft.id()).body();
        var lines = desk.substring(desk.indexOf("<ol class=\"doc\">"), desk.indexOf("</ol>"));
        assertThat(lines)
                .contains(
                        "<a class=\"plain\" href=\"#k-1-r1\">att laga lyktan,</a>"
                                + " <a class=\"ask\" href=\"#k-1-r2\"><mark>att måla stolpen vid den östra kajen och att</mark></a></li>",
                        "<li id=\"r6\" title=\"rad 6\"><a class=\"ask\" href=\"#k-1-r2\"><mark>vänta med",
                        "href=\"#k-1-u1\"><mark>Gun</mark> återkommer med bilder");
        assertThat(desk).contains("href=\"#r5\">rad 5</a>", "href=\"#r5\">rad 5-6</a>");
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        var all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
