package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.DraftText;
import se.klubba.drafts.recognising.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The two real minutes, read in, held against the record files that were made of them by hand. */
@Tag("minutes")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftedMinutesTest {
    private static final Path MINUTES = Path.of(System.getProperty("klubba.minutes", "../../shared/minutes"));
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    /** Where the figures are told. */
    private static final Path TOLD = Path.of("../docs/recording.md");

    private static final Map<String, Figures> FIGURES = new TreeMap<>();

    /** Where something stands: line and column, first and last. */
    private record Stretch(int firstLine, int first, int lastLine, int last) {
        boolean meets(Stretch other) {
            return before(firstLine, first, other.lastLine, other.last)
                    && before(other.firstLine, other.first, lastLine, last);
        }

        private static boolean before(int line, int column, int otherLine, int otherColumn) {
            return line < otherLine || line == otherLine && column <= otherColumn;
        }
    }

    private static final class Figures {
        int clauses;
        int found;
        int invented;
        int effects;
        int right;
        int asked;
        int questions;

        int left() {
            return effects - right - asked;
        }

        /** As the table of what was read has it, from its third column on. */
        String read() {
            return "| %s | %d | %d | %d | %d | %d |"
                    .formatted(clauses == 0 ? "0" : found + " of " + clauses, invented, effects, right, asked, left());
        }

        /** As the table of the time at the keys has it. */
        String atTheKeys() {
            return "| %d | %d | %d × 7.7 s + %d × 12 s + 14 s = %.0f s |"
                    .formatted(
                            questions,
                            left(),
                            questions,
                            left(),
                            questions * KeystrokeLevel.ANSWER + left() * KeystrokeLevel.TYPED + KeystrokeLevel.WAY);
        }
    }

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
        for (var meeting : List.of("2019-08-30", "2020-02-07")) {
            try (var in = DraftedMinutesTest.class.getResourceAsStream("/records/" + meeting + ".yaml")) {
                var truth = YAML.readTree(Objects.requireNonNull(in).readAllBytes());
                var drafted = DraftText.of(meeting + ".txt", Files.readAllBytes(MINUTES.resolve(meeting + ".txt")));
                var figures = compare(
                        truth,
                        YAML.valueToTree(drafted.file()),
                        drafted.recognised().questions());
                FIGURES.put(meeting, figures);
                System.out.printf("%s: %s%n%s: %s%n", meeting, figures.read(), meeting, figures.atTheKeys());
            }
        }
    }

    private static Figures compare(JsonNode truth, JsonNode drafted, List<Question> questions) {
        var figures = new Figures();
        figures.questions = questions.size();
        var there = passages(truth);
        var read = passages(drafted);
        var asked = new HashSet<String>();
        questions.forEach(q -> asked.add(String.valueOf(q.about())));
        for (var passage : there) {
            var own = stretches(passage, false);
            if (passage.path("block").asString().equals("clauses")) {
                figures.clauses++;
                figures.found +=
                        read.stream().anyMatch(p -> p.has("effects") && meet(stretches(p, false), own)) ? 1 : 0;
            }
            for (var effect : passage.path("effects")) {
                figures.effects++;
                var verb = effect.propertyNames().iterator().next();
                var at = read.stream()
                        .filter(p -> verbs(p) != null && meet(stretches(p, false), stretches(passage, true)))
                        .toList();
                if (at.stream().anyMatch(p -> verbs(p) instanceof Set<?> verbs && verbs.contains(verb))) {
                    figures.right++;
                } else if (at.stream().anyMatch(p -> asked.contains(p.path("of").asString()))) {
                    figures.asked++;
                }
            }
        }
        for (var passage : read) {
            boolean known = there.stream()
                    .anyMatch(t -> verbs(t) != null && meet(stretches(t, true), stretches(passage, false)));
            figures.invented += passage.has("effects") && !known ? 1 : 0;
        }
        return figures;
    }

    private static @org.jspecify.annotations.Nullable Set<String> verbs(JsonNode passage) {
        if (!passage.has("effects") && !passage.has("acts")) {
            return null;
        }
        var verbs = new HashSet<String>();
        for (var list : List.of("effects", "acts")) {
            for (var effect : passage.path(list)) {
                effect.propertyNames().forEach(verbs::add);
            }
        }
        return verbs;
    }

    private static List<JsonNode> passages(JsonNode file) {
        var passages = new ArrayList<JsonNode>();
        for (var item : file.path("items")) {
            if (item.has("decided")) { // a standard item, said in one line
                passages.add(YAML.valueToTree(Map.of(
                        "block",
                        "standard",
                        "of",
                        item.path("item").asString(),
                        "source",
                        item.path("decided"),
                        "acts",
                        List.of())));
            }
            for (var block : List.of("clauses", "running")) {
                for (var passage : item.path(block)) {
                    var copy = YAML.convertValue(passage, Map.class);
                    @SuppressWarnings("unchecked")
                    var named = (Map<String, Object>) copy;
                    named.put("block", block);
                    named.put(
                            "of",
                            item.path("item").asString() + "/"
                                    + passage.path("key").asString());
                    passages.add(YAML.valueToTree(named));
                }
            }
        }
        return passages;
    }

    private static boolean meet(List<Stretch> some, List<Stretch> others) {
        return some.stream().anyMatch(s -> others.stream().anyMatch(s::meets));
    }

    private static List<Stretch> stretches(JsonNode passage, boolean also) {
        var found = new ArrayList<Stretch>();
        add(passage.path("source"), found);
        if (also) {
            add(passage.path("alsoAt"), found);
        }
        return found;
    }

    private static void add(JsonNode source, List<Stretch> found) {
        if (source.isArray()) {
            source.forEach(s -> add(s, found));
        } else if (source.has("lines")) {
            var lines = source.path("lines").asString().split("-");
            var columns =
                    source.has("columns") ? source.path("columns").asString().split("-") : new String[] {"1", "100000"};
            found.add(new Stretch(
                    Integer.parseInt(lines[0]),
                    Integer.parseInt(columns[0]),
                    Integer.parseInt(lines[lines.length - 1]),
                    Integer.parseInt(columns[columns.length - 1])));
        }
    }

    private static int all(ToIntFunction<Figures> figure) {
        return FIGURES.values().stream().mapToInt(figure).sum();
    }

    @Test
    void clauses_are_found() {
        assertThat(all(f -> f.found)).isGreaterThanOrEqualTo((int) Math.ceil(0.98 * all(f -> f.clauses)));
    }

    @Test
    void nothing_is_invented() {
        assertThat(all(f -> f.invented)).isZero();
    }

    @Test
    void effects_are_right_or_asked_about() {
        assertThat(all(f -> f.right + f.asked)).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * all(f -> f.effects)));
    }

    /** Figures that were true once are none. */
    @Test
    void what_is_told_of_them_is_what_is_measured() throws IOException {
        var told = Files.readString(TOLD);
        assertThat(told)
                .contains(FIGURES.values().stream().map(Figures::read).toList())
                .contains(FIGURES.values().stream().map(Figures::atTheKeys).toList());
    }
}
