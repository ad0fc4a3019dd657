package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.documents.Documents;
import se.klubba.drafts.DraftText;
import se.klubba.drafts.testing.Made;

/** The same minutes make the same draft, whichever file they are in; only places differ. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameDraftTest {
    private static final String MINUTES = """
        Minnesanteckningar, Hamnrådet i Norrvik
        Fredag 12 april 2024, kl. 09.00–12.00, Granviks stadshus

        Närvarande: Anna Berg (ordförande), Bo Ek (sekreterare), Cia Dal, Dan Fors.

        1. Dagordning
        Rådet beslutade
        att godkänna dagordningen.

        2. Överenskommelse om kajen
        Beredningsgruppen föreslår
        1. att rådet antar förslaget till överenskommelse om kajen,
        2. att rådet inrättar en arbetsgrupp för uppföljning.
        Rådet beslutade
        att anta överenskommelsen, som gäller till och med den 31 december 2026. Den ska undertecknas av hamnchefen.
        att bordlägga frågan om en arbetsgrupp till mötet den 17 maj.

        3. Fyren
        Cia Dal informerade om försöket med en ny lampa i fyren, som har gått bra hittills och som ska fortsätta ännu en tid innan det utvärderas av dem som har varit med. Rådet ställde frågor om kostnaden.
        Beredningsgruppen får i uppdrag att kartlägga hur kommunerna använder fyrar och att redovisa det på nästa möte.
        Dan Fors återkommer med kostnaderna senast den 31 maj 2024.
        """;

    /** Without the places. */
    @SuppressWarnings("unchecked")
    private static Object placeless(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var kept = new LinkedHashMap<String, Object>();
                ((Map<String, Object>) map).forEach((name, of) -> {
                    if (!List.of("source", "alsoAt", "lines", "columns", "document")
                            .contains(name)) {
                        kept.put(name, placeless(of));
                    }
                });
                yield kept;
            }
            case List<?> list -> list.stream().map(SameDraftTest::placeless).toList();
            default -> value;
        };
    }

    @Test
    void from_text_word_and_pdf() {
        var text = Drafted.of("m.txt", MINUTES.getBytes(StandardCharsets.UTF_8));
        var word = Drafted.of("m.docx", Made.docx(MINUTES));
        var pdf = Drafted.of("m.pdf", Made.pdf(MINUTES, "Hamnrådet i Norrvik"));
        assertThat(text.decided()).hasSize(4);
        assertThat(text.asked()).isEmpty();
        assertThat(placeless(word.read().record()))
                .isEqualTo(placeless(text.read().record()));
        assertThat(placeless(pdf.read().record()))
                .isEqualTo(placeless(text.read().record()));
    }

    /** Lines that are full end in the midst of a clause, before a word that is a label, a number, or the sentence under a title. */
    private static final String FULL_LINES = """
        Protokoll, Hamnrådet
        Datum: 2024-03-12
        Närvarande: Anna Berg, Bo Ek, Cia Dal

        1   Mötets öppnande, godkännande av kallelsen och fastställande av vilka som är här
        Mötesordförande Anna Berg hälsade de närvarande hjärtligt välkomna. Beslutades att godkänna kallelsen.

        2   Val för mötet
        Cia Dal har tackat nej till att föra protokollet i kväll, och därför väljs och utses Bo Ek till sekreterare.

        3   Kajen, som rådet talade om vid mötet i februari. Hamnchefen har räknat på kostnaden, se bilaga 5. Rådet beslutade att laga den.
        Rådet beslutade att Cia Dal ringer smeden.
        """;

    @Test
    void lines_that_are_full_make_no_other_draft() {
        var text = Drafted.of("m.txt", FULL_LINES.getBytes(StandardCharsets.UTF_8));
        var word = Drafted.of("m.docx", Made.docx(FULL_LINES));
        var pdf = Drafted.of("m.pdf", Made.pdf(FULL_LINES, ""));
        assertThat(text.numbers()).containsExactly("1", "2", "3");
        assertThat(text.decided()).hasSize(4);
        assertThat(placeless(word.read().record()))
                .isEqualTo(placeless(text.read().record()));
        assertThat(placeless(pdf.read().record()))
                .isEqualTo(placeless(text.read().record()));
    }

    @Test
    void places_point_at_the_words_that_were_read() {
        var lines = MINUTES.lines().toList();
        var drafted = Drafted.of("m.txt", MINUTES.getBytes(StandardCharsets.UTF_8));
        assertThat(drafted.read().cites()).isNotEmpty().allSatisfy(cite -> {
            var there = String.join(
                    "\n", lines.subList(cite.source().first() - 1, cite.source().last()));
            assertThat(there).as(cite.key() + " " + cite.field()).contains(cite.words());
            var columns = cite.source().columns();
            if (columns != null) {
                int from = Integer.parseInt(columns.split("-")[0]);
                int to = Integer.parseInt(columns.split("-")[1]);
                assertThat(there.substring(from - 1, to)).isEqualTo(cite.words());
            }
        });
    }

    /** Some of each kind, in both languages. */
    private static final List<String> INVENTED = List.of(
            "tuned/brf.txt",
            "tuned/ehalsa.md",
            "tuned/fakultet.txt",
            "tuned/lansnatverk.txt",
            "tuned/parish.txt",
            "seen/arsmote.txt",
            "seen/chefsnatverk.txt",
            "seen/steering.md",
            "opened/forbund-arsmote.txt",
            "opened/tsc.md");

    /** Tells the draft of each of the invented minutes by its digest, for whoever reads them in another process. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) throws IOException {
            for (var digest : digests()) {
                System.out.println(digest);
            }
        }
    }

    private static List<String> digests() throws IOException {
        var digests = new ArrayList<String>();
        for (var name : INVENTED) {
            try (var in = SameDraftTest.class.getResourceAsStream("/minutes/" + name)) {
                var drafted = DraftText.of(name, Objects.requireNonNull(in).readAllBytes());
                digests.add(
                        Documents.idOf(DraftText.written(drafted.file(), false)).value());
            }
        }
        return digests;
    }

    /** Also in another process, where sets and maps of the JDK have another order. */
    @Test
    void the_same_text_makes_the_same_draft_to_the_byte() throws IOException {
        var digests = digests();
        assertThat(digests).doesNotHaveDuplicates().isEqualTo(digests());
        var elsewhere = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = elsewhere.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines().filter(line -> !line.isBlank())).isEqualTo(digests);
        }
    }
}
