package se.klubba.drafts.extracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.drafts.testing.Made;
import se.klubba.reading.PlaceInOriginal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtractorsTest {
    private static final String SWEDISH =
            "Protokoll från årsmötet\nSå beslutades även om öppet hus för äldre i Ängelholm.\n";

    private static List<String> texts(String name, byte[] bytes) {
        return Extractors.extract(name, bytes).lines().stream().map(Line::text).toList();
    }

    private static void refused(String name, byte[] bytes, String code, String says) {
        assertThatThrownBy(() -> Extractors.extract(name, bytes))
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.code()).isEqualTo(code))
                .hasMessageContaining(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16", "windows-1252", "IBM850", "x-MacRoman"})
    void a_text_is_read_in_whichever_code_page_it_is(String charset) {
        assertThat(texts("p.txt", SWEDISH.getBytes(Charset.forName(charset))))
                .isEqualTo(SWEDISH.lines().toList());
    }

    @Test
    void a_text_in_utf_8_is_itself_the_text_and_another_is_not() {
        assertThat(Extractors.extract("p.txt", SWEDISH.getBytes(StandardCharsets.UTF_8))
                        .asSent())
                .isTrue();
        assertThat(Extractors.extract("p.txt", SWEDISH.getBytes(Charset.forName("windows-1252")))
                        .asSent())
                .isFalse();
        assertThat(Extractors.extract("p.txt", "eﬃcient af\u00ADton".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("efficient afton\n");
    }

    @Test
    void markdown_keeps_numbers_tables_and_quotations() {
        var lines = Extractors.extract(
                        "p.md",
                        "##Beslut\n\n3. Ett\n4. Två\n\n| a | b |\n|---|---|\n| Anna | Berg |\n\n> sagt\n"
                                .getBytes(StandardCharsets.UTF_8))
                .lines();
        assertThat(lines.stream().map(Line::text).filter(t -> !t.isEmpty()))
                .containsExactly("Beslut", "3. Ett", "4. Två", "a\tb", "Anna\tBerg", "> sagt");
        assertThat(lines.getFirst().heading()).isEqualTo(2);
    }

    @Test
    void markdown_leaves_out_what_publishing_needs_and_keeps_html_and_bold_lines_apart() {
        assertThat(texts(
                                "p.md",
                                "---\ntitle: Möte\ndate: 2031-01-01\n---\n\n**§ 1 Öppnande**\nMötet öppnas.\n\n<ul>\n<li>Anna</li>\n</ul>\n"
                                        .getBytes(StandardCharsets.UTF_8))
                        .stream()
                        .filter(t -> !t.isEmpty()))
                .containsExactly("Möte", "§ 1 Öppnande", "Mötet öppnas.", "- Anna");
    }

    @Test
    void html_is_read_as_it_is_shown() {
        assertThat(texts(
                                "p.html",
                                "<html><head><title>nej</title></head><body><h2>§ 1 Öppnande</h2><script>x</script><p>Mötet <b>öppnas</b>.</p><ol start='2'><li>Ett<li>Två</ol><table><tr><td>Anna<td>Berg</table></body></html>"
                                        .getBytes(StandardCharsets.UTF_8))
                        .stream()
                        .filter(t -> !t.isEmpty()))
                .containsExactly("§ 1 Öppnande", "Mötet öppnas.", "2. Ett", "3. Två", "Anna\tBerg");
    }

    @Test
    void a_word_file_has_its_head_its_tables_and_the_numbers_that_word_prints() {
        assertThat(texts("p.docx", Made.numberedDocx()).stream().filter(t -> !t.isEmpty()))
                .startsWith(
                        "Protokoll, Hamnrådet", "Sammanträdesdatum: 2024-03-12", "Närvarande", "Anna Berg\tordförande")
                .contains("§ 4 Dagordning", "§ 5 Kajens belysning");
    }

    @Test
    void a_pdf_is_read_without_its_running_heads_and_with_broken_words_whole() {
        var pages = List.of(
                List.of(
                        "Styrelsen beslutade att anta den nya planen för underhåll av kajerna och sam-",
                        "fälligheten."),
                List.of("Den andra sidan har också något att säga om detta, och det är att det går bra."),
                List.of("Den tredje sidan är sist."));
        assertThat(texts("p.pdf", Made.drawn(pages, "Hamnstyrelsen Protokoll 3/2024")))
                .contains("Hamnstyrelsen Protokoll 3/2024")
                .contains("Styrelsen beslutade att anta den nya planen för underhåll av kajerna och samfälligheten.")
                .filteredOn(t -> t.startsWith("Sida") || t.startsWith("Hamnstyrelsen"))
                .hasSize(1);
    }

    @Test
    void a_line_of_a_pdf_knows_its_page_and_which_line_of_it_it_is_running_heads_and_all() {
        var pages = List.of(
                List.of("Rådet talade om kajen.", "Kajen är gammal."),
                List.of("Fyren lyser dåligt.", "Det ser ingen."),
                List.of("Båten ligger kvar."));
        var pdf = Extractors.extract("p.pdf", Made.drawn(pages, "Hamnrådet"));
        assertThat(place(pdf, "Kajen är gammal.")).isEqualTo(PlaceInOriginal.ofLine(1, 3));
        assertThat(place(pdf, "Fyren lyser dåligt.")).isEqualTo(PlaceInOriginal.ofLine(2, 2));
        assertThat(place(pdf, "Båten ligger kvar.")).isEqualTo(PlaceInOriginal.ofLine(3, 2));
    }

    @Test
    void a_line_of_a_word_file_knows_its_paragraph_or_its_cell_and_its_page_where_that_was_laid_out() {
        var laidOut = Extractors.extract("p.docx", Made.laidOutDocx("Kajen är gammal.\n\nFyren lyser.", 2));
        assertThat(place(laidOut, "Kajen är gammal."))
                .isEqualTo(PlaceInOriginal.ofParagraph(1).onPage(1));
        assertThat(place(laidOut, "Fyren lyser."))
                .isEqualTo(PlaceInOriginal.ofParagraph(3).onPage(2));
        var never = Extractors.extract("p.docx", Made.numberedDocx());
        assertThat(place(never, "Protokoll, Hamnrådet")).isEqualTo(new PlaceInOriginal(0, true, 0, 0, 0, 1, 0));
        assertThat(place(never, "Närvarande")).isEqualTo(PlaceInOriginal.ofParagraph(2));
        assertThat(place(never, "Bo Ek\tledamot")).isEqualTo(new PlaceInOriginal(0, false, 1, 2, 0, 0, 0));
        assertThat(place(never, "§ 4 Dagordning")).isEqualTo(PlaceInOriginal.ofParagraph(3));
    }

    @Test
    void a_line_of_a_text_knows_the_line_that_it_was() {
        assertThat(place(
                        Extractors.extract("p.txt", "Kajen\r\n\r\nFyren\r\n".getBytes(StandardCharsets.UTF_8)),
                        "Fyren"))
                .isEqualTo(PlaceInOriginal.ofLine(0, 3));
        assertThat(place(Extractors.extract("p.md", "# Kajen\n\n\nFyren\n".getBytes(StandardCharsets.UTF_8)), "Fyren"))
                .isEqualTo(PlaceInOriginal.ofLine(0, 4));
        assertThat(place(Extractors.extract("p.html", "<p>Kajen<p>Fyren".getBytes(StandardCharsets.UTF_8)), "Fyren"))
                .isEqualTo(PlaceInOriginal.ofParagraph(2));
    }

    private static PlaceInOriginal place(Extracted extracted, String text) {
        return extracted.lines().stream()
                .filter(l -> l.text().equals(text))
                .findFirst()
                .orElseThrow()
                .place();
    }

    @Test
    void columns_are_read_one_after_the_other() {
        var left = List.of(
                "Rådet talade om hamnen, och",
                "det blev sagt att kajen är",
                "gammal och att den bör ses",
                "över före nästa vinter då",
                "isen brukar komma hit.");
        var right = List.of(
                "Sedan talade man om fyren,",
                "som lyser dåligt när det är",
                "dimma, och om båtarna som",
                "ligger för nära varandra på",
                "sommaren i den inre delen.");
        var text = Extractors.extract("p.pdf", Made.columns(left, right)).text().replaceAll("\\s+", " ");
        assertThat(text).contains("isen brukar komma hit. Sedan talade man om fyren");
    }

    @Test
    void what_cannot_be_read_is_told_with_what_would_be_right() throws IOException {
        refused("p.txt", new byte[0], "document-empty", "no bytes");
        refused("p.txt", "  \n\n".getBytes(StandardCharsets.UTF_8), "document-empty", "no text");
        refused("p.docx", Made.trackedDocx(), "document-has-tracked-changes", "Accept or reject");
        refused("p.docx", Made.trackedOutside(true), "document-has-tracked-changes", "Dan Fors");
        refused("p.docx", Made.trackedOutside(false), "document-has-tracked-changes", "Dan Fors");
        refused("p.docx", Made.spreadsheet(), "document-is-spreadsheet", "spreadsheet");
        refused("p.docx", Made.macros(SWEDISH), "document-has-macros", "macros");
        refused("p.docx", Made.archive(List.of("ppt/presentation.xml"), new byte[9]), "document-kind", "presentation");
        refused("p.odt", Made.archive(List.of("content.xml"), new byte[9]), "document-kind", "LibreOffice");
        refused("p.zip", Made.archive(List.of("annat"), new byte[9]), "document-kind", "archive");
        refused("p.docx", Made.archive(List.of("word/document.xml"), new byte[9]), "document-broken", "damaged");
        refused("p.docx", Made.bomb(), "document-unpacks-without-end", "unpacks");
        refused("p.docx", "PK\3\4nej".getBytes(StandardCharsets.UTF_8), "document-kind", "archive");
        refused("p.pdf", Made.lockedPdf(), "document-has-password", "password");
        refused("p.pdf", Made.blankPdf(2), "document-is-picture", "scanned");
        refused("p.pdf", Made.longPdf(500), "document-too-long", "500 pages");
        refused("p.pdf", "%PDF-1.7 trasig".getBytes(StandardCharsets.UTF_8), "document-broken", "PDF");
        refused("p.pdf", "Protokoll".getBytes(StandardCharsets.UTF_8), "document-kind", "plain text");
        refused("p.rtf", "{\\rtf1}".getBytes(StandardCharsets.UTF_8), "document-kind", "RTF");
        refused("p.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "document-is-picture", "picture");
        refused("p.bin", new byte[] {1, 2, 0, 3, 0, 0, 7}, "document-kind", "neither");
        refused("p.txt", "å".repeat(2_000_001).getBytes(StandardCharsets.UTF_8), "document-too-long", "characters");
        refused("p.docx", encrypted("EncryptedPackage"), "document-has-password", "password");
        refused("p.doc", encrypted("WordDocument"), "document-kind", ".docx");
        refused("p.doc", encrypted("Workbook"), "document-kind", "office");
    }

    /** A text says for ever by what it was taken, so that says which version it was. */
    @Test
    void each_extractor_names_the_library_that_the_build_has() throws IOException {
        var page = "<p>Protokoll</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(extractor("p.txt", page)).isEqualTo("klubba-text/1");
        assertThat(extractor("p.docx", Made.docx(SWEDISH))).isEqualTo("klubba-docx/2 poi/" + built("poi"));
        assertThat(extractor("p.pdf", Made.pdf(SWEDISH, ""))).isEqualTo("klubba-pdf/1 pdfbox/" + built("pdfbox"));
        assertThat(extractor("p.html", page)).isEqualTo("klubba-html/1 jsoup/" + built("jsoup"));
        assertThat(extractor("p.md", page)).isEqualTo("klubba-markdown/3 commonmark/" + built("commonmark"));
    }

    private static String extractor(String name, byte[] bytes) {
        return Extractors.extract(name, bytes).extractor();
    }

    /** The version of a library, as the build says it. */
    private static String built(String library) throws IOException {
        var version =
                Pattern.compile("<" + library + "\\.version>(.+?)</").matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).as(library).isTrue();
        return version.group(1);
    }

    private static byte[] encrypted(String entry) throws IOException {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
