package se.klubba.drafts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.klubba.documents.Documents;
import se.klubba.drafts.testing.DraftsServer;
import se.klubba.drafts.testing.Made;
import se.klubba.kernel.Words;
import tools.jackson.databind.JsonNode;

/** Drafts over HTTP and at the desk, as they are on one of the stores. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class DraftsContract implements WrittenMeetings {
    private static final String MINUTES = """
        Minnesanteckningar, Hamnrådet i Norrvik
        Fredag 13 mars 2026, kl. 09.00–12.00, Granviks stadshus

        Närvarande: Anna Berg (ordförande), Bo Ek (sekreterare), Cia Dal.

        1. Dagordning
        Rådet beslutade
        att godkänna dagordningen.

        2. Kajen
        Beredningsgruppen föreslår
        1. att rådet lagar kajen,
        2. att rådet målar kajen.
        Rådet beslutade
        att bifalla förslaget,
        att ge Beredningsgruppen i uppdrag att räkna på kostnaden till nästa möte.

        3. Fyren
        Ärendet bordläggs till mötet den 17 april.
        Bo Ek återkommer med bilder senast den 30 april 2026.
        """;

    private static final String ASKING = MINUTES.replace("Hamnrådet i Norrvik", "Fyrrådet i Norrvik")
            .replace("att bifalla förslaget,", "att bifalla förslaget,\natt attsats 4 avslås,")
            .replace("Bo Ek återkommer", "Gun återkommer");

    private DraftsServer server;

    abstract DraftsServer start();

    @Override
    public DraftsServer server() {
        return server;
    }

    @BeforeAll
    void open() {
        server = start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_document_becomes_a_draft_that_can_be_filed_as_it_stands() {
        var taken = server.send("/api/drafts?name=hamnen.docx", Made.docx(MINUTES));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        var draft = DraftsServer.json(taken);
        assertThat(draft.path("questions").size()).as(taken.body()).isZero();
        assertThat(draft.at("/items/1/clauses/0/effects/1/adopt").asString()).isEqualTo("p2/2");
        var id = draft.at("/draft/id").asString();
        assertThat(DraftsServer.json(server.get("/api/drafts/" + id))).isEqualTo(draft);
        assertThat(server.get("/api/drafts").body()).contains(id);

        var original =
                server.get("/api/documents/" + draft.at("/draft/document").asString());
        assertThat(original.statusCode()).isEqualTo(200);
        var text = server.get("/api/documents/" + draft.at("/draft/text").asString());
        assertThat(text.body()).startsWith("Minnesanteckningar, Hamnrådet");
        assertThat(text.headers().firstValue("Content-Type").orElse(""))
                .contains("klubba-docx/2 poi/", draft.at("/draft/document").asString());

        assertThat(server.get("/drafts/" + id).body())
                .contains("Nytt i registret</span> Hamnrådet i Norrvik", "Bo Ek", "<li>2026-03-13 Uppdrag till ")
                .doesNotContain("Assignment given");
        assertThat(server.get("/drafts/" + id + "?lang=en").body())
                .contains("New on record</span> Hamnrådet i Norrvik", "<li>2026-03-13 Assignment given to ");
        var filed = server.form("/drafts/" + id + "/file", Map.of("version", "1", "new", "true"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        assertThat(server.get("/drafts/" + id).body()).doesNotContain("Nytt i registret");
        var log = server.get("/api/log/events?limit=500").body();
        var again = server.form("/drafts/" + id + "/file", Map.of("version", "1", "new", "true"));
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(server.get("/api/log/events?limit=500").body())
                .as("filed twice, recorded once")
                .isEqualTo(log);
        assertThat(DraftsServer.json(server.get("/api/drafts/" + id))
                        .at("/draft/filed")
                        .asLong())
                .isPositive();
        assertThat(server.get("/api/log/events?limit=500").body())
                .contains("ItemTabled", "AssignmentGiven", "PointDecided");
    }

    @Test
    void a_pdf_a_page_of_the_web_and_markdown_become_drafts_as_a_word_file_does() {
        var minutes = MINUTES.replace("Hamnrådet i Norrvik", "Mastrådet i Norrvik");
        var page = minutes.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
        var files = Map.of(
                "master.pdf", Made.pdf(minutes, "Mastrådet i Norrvik"),
                "master.html", ("<!doctype html><meta charset=utf-8>" + page).getBytes(StandardCharsets.UTF_8),
                "master.md", minutes.replace("\n", "\n\n").getBytes(StandardCharsets.UTF_8));
        var by = Map.of(
                "pdf", "klubba-pdf/1 pdfbox/", "html", "klubba-html/1 jsoup/", "md", "klubba-markdown/3 commonmark/");
        files.forEach((name, bytes) -> {
            var taken = server.send("/api/drafts?name=" + name, bytes);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            var draft = DraftsServer.json(taken);
            assertThat(draft.path("questions").size()).as(taken.body()).isZero();
            assertThat(draft.at("/meeting/on").asString()).isEqualTo("2026-03-13");
            assertThat(draft.at("/items/1/clauses/0/effects/1/adopt").asString())
                    .as(taken.body())
                    .isEqualTo("p2/2");
            assertThat(draft.at("/items/2/running").size()).as(taken.body()).isEqualTo(2);
            var text = server.get("/api/documents/" + draft.at("/draft/text").asString());
            assertThat(text.headers().firstValue("Content-Type").orElse(""))
                    .contains(
                            by.get(name.substring(name.indexOf('.') + 1)),
                            draft.at("/draft/document").asString());
            var id = draft.at("/draft/id").asString();
            assertThat(server.delete("/api/drafts/" + id).statusCode()).isEqualTo(204);
        });
    }

    /** What was cited outlives the draft: where each line of a text stands in its original is kept beside both. */
    @Test
    void a_cited_line_of_a_pdf_is_led_to_its_page_and_line_when_the_draft_is_filed_and_gone() {
        var lines = MINUTES.replace("Hamnrådet i Norrvik", "Sundrådet i Norrvik")
                .lines()
                .toList();
        int second = lines.indexOf("2. Kajen");
        var pdf = Made.drawn(List.of(lines.subList(0, second), lines.subList(second, lines.size())), "");
        var draft = DraftsServer.json(server.send("/api/drafts?name=sundet.pdf", pdf));
        var cited = draft.at("/items/1/clauses/0/source/lines").asString();
        int onPage = lines.indexOf("att bifalla förslaget,") - second + 1;
        var document = filedAndGone(draft, cited, "sida 2, rad " + onPage);

        assertThat(server.get(document + "?lines=" + cited + "&lang=en").body())
                .contains("Line " + cited + " is page 2, line " + onPage + " of the original.");
        assertThat(server.get(document + "?lines=1-" + cited).body())
                .contains("Rad 1–" + cited + " är i originalet sida 1, rad 1 till sida 2, rad " + onPage + ".");
        var original = "/api/documents/" + draft.at("/draft/document").asString();
        assertThat(server.get(document + "?lines=" + cited).body())
                .contains("href=\"" + original + "#page=2\">sundet.pdf</a>");
        assertThat(server.get(document).body()).contains("href=\"" + original + "\">sundet.pdf</a>");
    }

    @Test
    void a_cited_line_of_a_word_file_is_led_to_its_page_and_paragraph_when_the_draft_is_filed_and_gone() {
        var minutes = MINUTES.replace("Hamnrådet i Norrvik", "Vikrådet i Norrvik");
        var lines = minutes.lines().toList();
        var word = Made.laidOutDocx(minutes, lines.indexOf("2. Kajen"));
        var draft = DraftsServer.json(server.send("/api/drafts?name=viken.docx", word));
        var cited = draft.at("/items/1/clauses/0/source/lines").asString();
        filedAndGone(draft, cited, "sida 2, stycke " + (lines.indexOf("att bifalla förslaget,") + 1));
    }

    /** The page of its text, told the place of a line as the desk did. */
    private String filedAndGone(JsonNode draft, String cited, String place) {
        var desk = "/drafts/" + draft.at("/draft/id").asString();
        assertThat(server.get(desk).body()).contains("rad " + cited + " (" + place + " i originalet)</a>");
        var filed = server.form(desk + "/file", Map.of("version", "1", "new", "true"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        assertThat(server.form(desk + "/remove", Map.of()).statusCode()).isEqualTo(303);
        assertThat(server.get(desk).statusCode()).isEqualTo(404);
        var document = "/documents/" + draft.at("/draft/text").asString();
        assertThat(server.get(document + "?lines=" + cited).body())
                .contains("Rad " + cited + " är " + place + " i originalet.");
        return document;
    }

    /** As it was kept by an earlier version, which had no other place for it. */
    @Test
    void a_text_that_says_itself_where_the_pages_of_its_original_begin_is_led_to_them() {
        var text = "ett\ntvå\ntre\nfyra\n".getBytes(StandardCharsets.UTF_8);
        var type = "text/plain;charset=UTF-8;extractor=\"klubba-pdf/1\";of=" + "0".repeat(64) + ";pages=\"1 3\"";
        server.documents().keep(text, new Words("äldre.txt"), type, Map.of("actor", "prov", "correlation", "c-p"));
        var document = "/documents/" + Documents.idOf(text);
        assertThat(server.get(document + "?lines=4").body()).contains("Rad 4 är sida 2 i originalet.");
        assertThat(server.get(document + "?lines=2-3").body()).contains("Rad 2–3 är i originalet sida 1 till sida 2.");
    }

    @Test
    void questions_are_answered_and_effects_typed_and_what_is_in_the_way_is_told() {
        var draft = server.drafts()
                .take(
                        "fyren.txt",
                        ASKING.getBytes(StandardCharsets.UTF_8),
                        null,
                        Map.of("actor", "prov", "correlation", "c-1"));
        assertThat(draft.questions()).hasSize(2);
        var desk = "/drafts/" + draft.id();
        assertThat(server.get(desk).body()).contains("2 frågor kvar", "attsats 4", "Vem är Gun?");
        assertThat(server.form(desk + "/file", Map.of("version", "1", "new", "true"))
                        .statusCode())
                .isEqualTo(422);

        for (var question : draft.questions()) {
            var version = String.valueOf(server.drafts().get(draft.id()).version());
            assertThat(server.form(
                                    desk + "/answer",
                                    Map.of("version", version, "question", question.id(), "choice", "words"))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(server.form(desk + "/effect", Map.of("version", "3", "key", "3/u1", "command", "/hoppa"))
                        .body())
                .contains("/uppdrag");
        assertThat(server.form(
                                desk + "/effect",
                                Map.of(
                                        "version",
                                        "3",
                                        "key",
                                        "3/u1",
                                        "command",
                                        "/uppdrag hamnkontoret senast 30 april"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.form(desk + "/without", Map.of("version", "4", "key", "3/u1", "effect", "0"))
                        .statusCode())
                .isEqualTo(303);
        var shown = server.get(desk).body();
        assertThat(shown).contains("hamnkontoret får uppdraget, senast: 30 april 2026", "Detta registreras");

        var late = server.form(desk + "/answer", Map.of("version", "1", "question", "q9"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("någon annan hann ändra");
        assertThat(server.form(desk + "/file", Map.of("version", "5", "new", "true"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.get(desk).body()).contains("Registrerat");
    }

    @Test
    void the_next_minutes_are_read_by_what_the_register_knows() {
        var who = Map.of("actor", "prov", "correlation", "c-2");
        var first = MINUTES.replace("Hamnrådet i Norrvik", "Slussrådet i Norrvik")
                .replace("Cia Dal", "Cecilia Dal")
                .replace("2. Kajen", "2. Slussportarna")
                .replace("3. Fyren", "3. Ledfyren");
        var filed = server.drafts().take("slussen.txt", first.getBytes(StandardCharsets.UTF_8), null, who);
        assertThat(server.form("/drafts/" + filed.id() + "/file", Map.of("version", "1", "new", "true"))
                        .statusCode())
                .isEqualTo(303);
        agendaOfTheNext();
        var second = """
            Minnesanteckningar, Slussrådet i Norrvik
            Fredag 17 april 2026, kl. 09.00

            Närvarande: Anna Berg (ordförande), Cecilie Dal.

            1. Föregående minnesanteckningar
            Rådet beslutade
            att lägga föregående minnesanteckningar till handlingarna.

            2. Ledfyren i farleden
            Rådet beslutade
            att bordlägga ärendet till mötet den 8 maj.
            """;
        var draft = server.drafts().take("slussen2.txt", second.getBytes(StandardCharsets.UTF_8), null, who);
        assertThat(draft.questions()).extracting(q -> q.code()).containsExactly("known-person", "known-matter");
        assertThat(String.valueOf(draft.record().get("items")))
                .contains("minutesOf={body=Slussrådet i Norrvik, on=2026-03-13}");
        var desk = "/drafts/" + draft.id();
        assertThat(server.get(desk + "?lang=en").body()).contains("The register has Cecilia Dal.");
        int version = 1;
        for (var question : draft.questions()) {
            assertThat(server.form(
                                    desk + "/answer",
                                    Map.of(
                                            "version",
                                            String.valueOf(version++),
                                            "question",
                                            question.id(),
                                            "choice",
                                            "0"))
                            .statusCode())
                    .isEqualTo(303);
        }
        var answered = server.drafts().get(draft.id()).record();
        assertThat(String.valueOf(answered.get("attendance"))).contains("Cecilia Dal");
        assertThat(String.valueOf(answered.get("names")))
                .contains("=Ledfyren", "Cecilia Dal")
                .doesNotContain("Cecilie");
        var done = server.form(desk + "/file", Map.of("version", "3", "new", "true"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(server.get("/api/matters?q=ledfyren").body().split("\"title\""))
                .hasSize(2);
    }

    /** What stands at each meeting, what was tabled to this one, and what is due at it. */
    private void agendaOfTheNext() {
        var opened = server.form("/drafts/new", Map.of("body", "Slussrådet i Norrvik", "on", "2026-04-17"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
        var desk = java.net
                .URI
                .create(opened.headers().firstValue("Location").orElseThrow())
                .getPath();
        var id = desk.substring("/drafts/".length());
        var draft = server.drafts().get(id);
        assertThat(Correcting.list(draft.record().get("items")))
                .extracting(i ->
                        Correcting.map(i).get("item") + " " + Correcting.map(i).get("title"))
                .containsExactly(
                        "1 Dagordning",
                        "2 Ledfyren",
                        "3 att ge Beredningsgruppen i uppdrag att räkna på kostnaden till nästa möte.");
        assertThat(draft.questions())
                .extracting(q -> q.code() + " " + q.about())
                .containsExactly("assignment-due 3");

        assertThat(server.form(desk + "/move", Map.of("version", "1", "item", "3", "way", "up"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("#i-2"));
        server.form(desk + "/answer", Map.of("version", "2", "question", "q1", "choice", "0"));
        server.form(desk + "/clause", Map.of("version", "3", "item", "3", "words", "att laga ledfyren."));
        server.form(
                desk + "/effect",
                Map.of("version", "4", "key", "3/w1", "verb", "uppdrag", "who", "Cecilie Dal", "when", "2026-05-01"));
        assertThat(server.drafts().get(id).questions())
                .extracting(q -> q.code())
                .containsExactly("known-person");
        assertThat(server.get(desk).body()).contains("Registret har Cecilia Dal.");
        server.form(desk + "/answer", Map.of("version", "5", "question", "q1", "choice", "0"));
        server.form(
                desk + "/attendance",
                Map.of("version", "6", "chair", "Anna Berg", "secretary", "", "present", "Cecilia Dal\nBo Ek"));
        server.form(desk + "/drop", Map.of("version", "7", "item", "1"));
        var shown = server.get(desk).body();
        assertThat(shown)
                .contains(
                        "Uppdraget är slutfört: uppdraget från punkt 2.",
                        "Cecilia Dal får uppdraget, senast: 1 maj 2026.");
        assertThat(Correcting.list(server.drafts().get(id).record().get("items")))
                .extracting(i -> Correcting.map(i).get("item"))
                .containsExactly("1", "2");
        assertThat(server.get(desk + "?lang=en").body())
                .contains("The assignment is completed", "Move up", "give an assignment");
        server.drafts().remove(id);
    }

    @Test
    void the_list_reads_no_draft_whole_but_once_what_was_stored_without_its_entry() {
        var draft = server.taken("dockan.txt", MINUTES.replace("Hamnrådet", "Dockrådet"));
        var stored = server.stored().find(eq("_id", draft.id())).first();
        server.stored().updateOne(eq("_id", draft.id()), unset("listed"));
        for (var time : List.of("it had none", "it has one since")) {
            assertThat(DraftsServer.json(server.get("/api/drafts"))
                            .path("items")
                            .valueStream())
                    .as(time)
                    .filteredOn(d -> d.path("id").asString().equals(draft.id()))
                    .singleElement()
                    .satisfies(d -> {
                        assertThat(d.path("name").asString()).isEqualTo("dockan.txt");
                        assertThat(d.path("questions").asInt()).isZero();
                        assertThat(d.path("filed").asBoolean()).isFalse();
                    });
            assertThat(server.get("/drafts").body()).contains("Dockrådet i Norrvik 2026-03-13");
            server.stored().updateOne(eq("_id", draft.id()), set("draft", "nothing that can be read"));
        }
        server.stored().replaceOne(eq("_id", draft.id()), Objects.requireNonNull(stored));
        server.drafts().remove(draft.id());
    }

    @Test
    void what_cannot_be_read_is_told_and_nothing_of_it_is_kept() {
        int before = server.drafts().all().size();
        var refused = server.send("/api/drafts?name=p.docx", Made.trackedDocx());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("document-has-tracked-changes", "Accept or reject");
        assertThat(server.send("/api/drafts?name=brev.txt", "Hej! Tack för senast.".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("no-minutes");
        assertThat(server.send("/api/drafts", new byte[1]).statusCode()).isEqualTo(400);
        assertThat(server.drafts().all()).hasSize(before);
        assertThat(server.get("/api/drafts/nej").statusCode()).isEqualTo(404);
    }

    @Test
    void a_draft_that_is_removed_is_gone() {
        var draft = server.drafts().open("Ett möte", Map.of("meeting", Map.of("on", "2026-05-01")), null);
        assertThat(server.delete("/api/drafts/" + draft.id()).statusCode()).isEqualTo(204);
        assertThat(server.delete("/api/drafts/" + draft.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_sent_to_the_desk_without_a_file_is_told() {
        assertThat(server.send("/drafts", new byte[] {1}).statusCode()).isEqualTo(400);
        assertThat(server.form("/drafts", Map.of("document", "x")).statusCode()).isEqualTo(400);
    }

    @Test
    void a_meeting_can_be_written_without_a_document() {
        var opened = server.form("/drafts/new", Map.of("body", "Bryggrådet", "on", "2026-03-20", "kind", "council"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
        var desk = java.net
                .URI
                .create(opened.headers().firstValue("Location").orElseThrow())
                .getPath();
        assertThat(server.form(desk + "/item", Map.of("version", "1", "title", "Bryggan"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.form(desk + "/clause", Map.of("version", "2", "item", "1", "words", "att vänta med bryggan."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.form(
                                desk + "/effect",
                                Map.of("version", "3", "key", "1/w1", "command", "/bordlägg till mötet den 17 april"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.form(
                                desk + "/head",
                                Map.of(
                                        "version",
                                        "4",
                                        "body",
                                        "Bryggrådet",
                                        "on",
                                        "2026-03-20",
                                        "starts",
                                        "10:00",
                                        "ends",
                                        "",
                                        "place",
                                        "Magasinet"))
                        .statusCode())
                .isEqualTo(303);
        var filed = server.form(desk + "/file", Map.of("version", "5", "new", "true"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        assertThat(server.get("/api/log/events?limit=500").body()).contains("att vänta med bryggan.");
    }

    private static final String LETTER = """
        Brev till Bryggrådet
        Rådet enades om bilderna.
        Bo Ek återkommer med bilder senast
        den 30 april 2026.
        Bilderna visas i maj.
        Bilderna visas i maj.
        """;

    /** Chosen among those that are kept, or sent; ticked by lines, or written as words. */
    @Test
    void a_fact_gets_a_further_source_by_marking_it_in_a_second_document() {
        var filed = server.taken("bilder.txt", MINUTES.replace("Hamnrådet i Norrvik", "Bildrådet i Norrvik"));
        assertThat(server.form("/drafts/" + filed.id() + "/file", Map.of("version", "1", "new", "true"))
                        .statusCode())
                .isEqualTo(303);
        var given = server.newest("AssignmentGiven");
        var sources = "/log/" + given + "/sources";
        assertThat(server.get("/log/" + given).body()).contains(sources);
        assertThat(server.get(sources).body()).contains("bilder.txt");
        assertThat(server.get(sources + "?q=brev").body()).contains("Inget dokument med text heter så");

        var sent = server.upload(sources + "/document", "document", "brev.txt", LETTER);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var document = sent.headers().firstValue("Location").orElseThrow().replaceAll(".*document=", "");
        assertThat(server.get(sources + "?q=BREV").body()).contains("brev.txt", document);
        assertThat(server.get(sources + "?document=" + document).body())
                .contains("Rådet enades om bilderna.", "name=\"line\" value=\"4\"");

        refusesToMark(sources, document);
        var preview = server.form(sources, Map.of("document", document, "words", "bilder senast den 30 april 2026"));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("rad 3-4", "<mark>bilder senast</mark>", "<mark>den 30 april 2026</mark>");
        assertThat(server.get("/api/log/events?limit=500").body()).doesNotContain("SourceAdded");

        var lines = Map.of("document", document, "line", "3,4", "step", "add");
        var added = server.form(sources, lines);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        assertThat(server.get("/log/" + given).body()).contains("bilder.txt", "brev.txt, rad 3-4");
        assertThat(server.get("/api/log/events?limit=500").body()).contains("SourceAdded");
        var again = server.form(sources, lines);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Det stället är redan en källa");
        assertThat(server.form(sources + "?lang=en", lines).body())
                .contains("That place is a source of the entry already");
    }

    private void refusesToMark(String sources, String document) {
        assertThat(server.form(sources, Map.of("document", document)).body()).contains("Inget är märkt");
        assertThat(server.form(sources, Map.of("document", document, "line", "7"))
                        .body())
                .contains("Dokumentet har ingen rad 7");
        assertThat(server.form(sources, Map.of("document", document, "words", "bild er"))
                        .body())
                .contains("Så står det inte i dokumentet");
        var twice = Map.of("document", document, "words", "visas i maj", "step", "add");
        assertThat(server.form(sources, twice).body()).contains("på rad 5, 6");
        assertThat(server.form(sources, Map.of("document", document, "words", "visas i maj", "line", "2"))
                        .body())
                .contains("de rader som är förkryssade");
        assertThat(server.form(sources, Map.of("document", document, "words", "visas i maj", "line", "6"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get(sources + "?document=" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
        assertThat(server.get("/log/999999/sources").statusCode()).isEqualTo(404);
        var empty = server.upload(sources + "/document", "document", "tom.txt", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("är tom");
    }
}
