package se.klubba.drafts.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.acts.web.SentDocument;
import se.klubba.documents.Documents;
import se.klubba.drafts.testing.DraftsServer;
import se.klubba.drafts.testing.Made;
import se.klubba.embedded.testing.Stores;

/** What is no minutes, over HTTP and at the desk: a sentence that says what would be right, and nothing of it is kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {
    @AutoClose
    private static final DraftsServer SERVER = DraftsServer.on(Stores.EMBEDDED);

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("tom.docx", new byte[0], "”tom.docx” är tom"),
                Arguments.of("lång.pdf", Made.longPdf(500), "har 500 sidor, och ett protokoll har högst 300"),
                Arguments.of(
                        "tabell.docx", Made.spreadsheet(), "”tabell.docx” är ett kalkylblad, vad namnet än slutar på"),
                Arguments.of("bomb.docx", Made.bomb(), "”bomb.docx” packas upp till mer än 120 MiB"),
                Arguments.of(
                        "makron.docx",
                        Made.macros("Protokoll, Hamnrådet\nDatum: 2026-03-13"),
                        "”makron.docx” har makron"),
                Arguments.of("låst.pdf", Made.lockedPdf(), "”låst.pdf” är skyddat med lösenord"),
                Arguments.of("spårad.docx", Made.trackedDocx(), "”spårad.docx” har spårade ändringar"),
                Arguments.of("inskannad.pdf", Made.blankPdf(2), "”inskannad.pdf” innehåller bilder av sidor"),
                Arguments.of(
                        "text.docx",
                        "Protokoll den 13 mars 2026".getBytes(StandardCharsets.UTF_8),
                        "”text.docx” är ren text, fast det slutar på .docx"),
                Arguments.of(
                        "brev.docx",
                        Made.docx("Hej Anna!\nTack för senast. Vi ses i mars.\nHälsningar\nBo"),
                        "det här ser inte ut som ett protokoll"),
                Arguments.of(
                        "kallelse.txt",
                        "Kallelse till Hamnrådet den 13 mars 2026\n\n1. Kajen\n2. Fyren\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "Skicka protokollet"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_sentence_says_what_would_be_right_and_nothing_is_kept(String name, byte[] document, String sentence) {
        var log = SERVER.get("/api/log/events?limit=500").body();
        var page = SERVER.upload("/drafts", "document", name, document);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(422);
        assertThat(page.body()).contains("role=\"alert\"", sentence);
        var api = SERVER.send("/api/drafts?name=" + name.replaceAll("[^a-z.]", "x"), document);
        assertThat(api.statusCode()).as(api.body()).isIn(400, 422);
        assertThat(DraftsServer.json(api).path("code").asString()).isNotEmpty();
        assertThat(SERVER.drafts().all()).isEmpty();
        assertThat(SERVER.get("/api/log/events?limit=500").body()).isEqualTo(log);
        var hash = Documents.idOf(document).value();
        assertThat(SERVER.get("/api/documents/" + hash).statusCode()).isEqualTo(404);
    }

    @Test
    void a_field_that_should_be_a_number_and_is_none_is_a_fault_of_the_form_and_not_of_ours() {
        var page = SERVER.form("/drafts/d1/answer", Map.of("version", "abc", "question", "q1"));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(400);
        assertThat(page.body()).contains("Något i adressen eller formuläret är inte som det ska");
    }

    @Test
    void what_is_larger_than_a_document_may_be_is_told_in_the_language_of_the_page() {
        var large = new byte[SentDocument.LARGEST_BYTES + 1];
        var page = SERVER.upload("/drafts", "document", "stor.pdf", large);
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("Filen är för stor: ett dokument får vara högst 25 MiB. Inget är sparat.");
        assertThat(SERVER.upload("/drafts?lang=en", "document", "large.pdf", large)
                        .body())
                .contains("a document may be at most 25 MiB");
        assertThat(SERVER.upload("/drafts/import", "table", "folk.xlsx", Made.bomb())
                        .body())
                .contains("”folk.xlsx” är ingen textfil: spara kalkylbladet som CSV");
        assertThat(SERVER.upload("/drafts/import", "table", "stor.csv", large).body())
                .contains("Filen är för stor");
    }
}
