package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.drafts.DraftText;
import se.klubba.drafts.testing.Made;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The two real minutes, read in, held against the record files that were made of them by hand. */
@Tag("minutes")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftedMinutesTest {
    private static final Path MINUTES = Path.of(System.getProperty("klubba.minutes", "../../shared/minutes"));
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    /** Where the figures are told. */
    private static final Path TOLD = Path.of("../docs/recording.md");

    private static final Map<String, HeldAgainst.Figures> FIGURES = new LinkedHashMap<>();

    /** What a secretary's hands do, in seconds, by the keystroke-level model. */
    private static final class KeystrokeLevel {
        private static final double KEY = 0.28;
        private static final double POINT = 1.1;
        private static final double TO_THE_KEYBOARD = 0.4;
        private static final double DECIDE = 1.35;
        private static final double READ_A_QUESTION = 5;
        private static final int LETTERS_OF_A_COMMAND = 30;

        private static final double CLICK = DECIDE + POINT + KEY;
        static final double ANSWER = READ_A_QUESTION + CLICK;
        static final double TYPED = DECIDE + TO_THE_KEYBOARD + LETTERS_OF_A_COMMAND * KEY + DECIDE + KEY;
        /** The file is chosen, read in, looked over, who is new with it confirmed, recorded. */
        static final double WAY = 5 * CLICK;
    }

    @BeforeAll
    static void measure() throws IOException {
        for (var meeting : List.of(LocalDate.of(2019, 8, 30), LocalDate.of(2020, 2, 7))) {
            try (var in = DraftedMinutesTest.class.getResourceAsStream("/records/" + meeting + ".yaml")) {
                var truth = YAML.readTree(Objects.requireNonNull(in).readAllBytes());
                var text = Files.readString(MINUTES.resolve(meeting + ".txt"));
                for (var file : files(text).entrySet()) {
                    var name = DAY.format(meeting) + ", " + file.getKey();
                    var figures = HeldAgainst.of(truth, new Letters(text), file.getValue());
                    FIGURES.put(name, figures);
                    System.out.printf("%s%n%s%n", read(name, figures), atTheKeys(name, figures));
                }
            }
        }
    }

    /** The same minutes as each file that they may come in; lines that are broken by hand as the paragraphs that they are of, too. */
    private static Map<String, DraftText> files(String text) {
        var files = new LinkedHashMap<String, DraftText>();
        files.put("text", DraftText.of("p.txt", text.getBytes(StandardCharsets.UTF_8)));
        var whole = Made.paragraphs(text);
        files.put(".docx", DraftText.of("p.docx", Made.docx(whole)));
        files.put("PDF", DraftText.of("p.pdf", Made.pdf(whole, "")));
        if (!whole.equals(text)) {
            files.put(".docx, a paragraph a line", DraftText.of("p.docx", Made.docx(text)));
            files.put("PDF, a paragraph a line", DraftText.of("p.pdf", Made.pdf(text, "")));
        }
        return files;
    }

    /** A row of the table of what was read. */
    private static String read(String name, HeldAgainst.Figures f) {
        return "| %s | %s | %d | %d | %d | %d | %d | %d |"
                .formatted(
                        name,
                        f.clauses == 0 ? "0" : f.found + " of " + f.clauses,
                        f.invented,
                        f.effects,
                        f.right,
                        f.asked,
                        f.changed,
                        f.left());
    }

    /** A row of the table of the time at the keys. */
    private static String atTheKeys(String name, HeldAgainst.Figures f) {
        int byHand = f.changed + f.left();
        return "| %s | %d | %d | %d × 7.7 s + %d × 12 s + 14 s = %.0f s |"
                .formatted(
                        name,
                        f.questions,
                        byHand,
                        f.questions,
                        byHand,
                        f.questions * KeystrokeLevel.ANSWER + byHand * KeystrokeLevel.TYPED + KeystrokeLevel.WAY);
    }

    private static IntStream each(ToIntFunction<HeldAgainst.Figures> figure) {
        return FIGURES.values().stream().mapToInt(figure);
    }

    @Test
    void clauses_are_found() {
        assertThat(each(f -> f.found).sum()).isGreaterThanOrEqualTo((int)
                Math.ceil(0.98 * each(f -> f.clauses).sum()));
    }

    @Test
    void nothing_is_invented() {
        assertThat(each(f -> f.invented)).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", ".docx", "PDF"})
    void effects_are_right_or_asked_about(String file) {
        var both = FIGURES.entrySet().stream()
                .filter(e -> e.getKey().endsWith(", " + file))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(both).hasSize(2);
        assertThat(both.stream().mapToInt(f -> f.right + f.asked).sum()).isGreaterThanOrEqualTo((int)
                Math.ceil(0.9 * both.stream().mapToInt(f -> f.effects).sum()));
    }

    /** Figures that were true once are none. */
    @Test
    void what_is_told_of_them_is_what_is_measured() throws IOException {
        var told = Files.readString(TOLD);
        FIGURES.forEach((name, figures) -> assertThat(told).contains(read(name, figures), atTheKeys(name, figures)));
    }
}
