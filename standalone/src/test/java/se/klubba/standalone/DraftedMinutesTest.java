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
    private static final Figures FIGURES = new Figures();

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
    }

    @BeforeAll
    static void measure() throws IOException {
        for (var meeting : List.of("2019-08-30", "2020-02-07")) {
            try (var in = DraftedMinutesTest.class.getResourceAsStream("/records/" + meeting + ".yaml")) {
                var truth = YAML.readTree(Objects.requireNonNull(in).readAllBytes());
                var drafted = DraftText.of(meeting + ".txt", Files.readAllBytes(MINUTES.resolve(meeting + ".txt")));
                compare(
                        truth,
                        YAML.valueToTree(drafted.file()),
                        drafted.recognised().questions());
            }
        }
        System.out.printf(
                "drafts of the two minutes: %d of %d clauses found, %d invented, of %d effects %d right and %d asked about%n",
                FIGURES.found, FIGURES.clauses, FIGURES.invented, FIGURES.effects, FIGURES.right, FIGURES.asked);
    }

    private static void compare(JsonNode truth, JsonNode drafted, List<Question> questions) {
        var there = passages(truth);
        var read = passages(drafted);
        var asked = new HashSet<String>();
        questions.forEach(q -> asked.add(String.valueOf(q.about())));
        for (var passage : there) {
            var own = stretches(passage, false);
            if (passage.path("block").asString().equals("clauses")) {
                FIGURES.clauses++;
                FIGURES.found +=
                        read.stream().anyMatch(p -> p.has("effects") && meet(stretches(p, false), own)) ? 1 : 0;
            }
            for (var effect : passage.path("effects")) {
                FIGURES.effects++;
                var verb = effect.propertyNames().iterator().next();
                var at = read.stream()
                        .filter(p -> verbs(p) != null && meet(stretches(p, false), stretches(passage, true)))
                        .toList();
                if (at.stream().anyMatch(p -> verbs(p) instanceof Set<?> verbs && verbs.contains(verb))) {
                    FIGURES.right++;
                } else if (at.stream().anyMatch(p -> asked.contains(p.path("of").asString()))) {
                    FIGURES.asked++;
                }
            }
        }
        for (var passage : read) {
            boolean known = there.stream()
                    .anyMatch(t -> verbs(t) != null && meet(stretches(t, true), stretches(passage, false)));
            FIGURES.invented += passage.has("effects") && !known ? 1 : 0;
        }
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

    @Test
    void clauses_are_found() {
        assertThat(FIGURES.found).isGreaterThanOrEqualTo((int) Math.ceil(0.98 * FIGURES.clauses));
    }

    @Test
    void nothing_is_invented() {
        assertThat(FIGURES.invented).isZero();
    }

    @Test
    void effects_are_right_or_asked_about() {
        assertThat(FIGURES.right + FIGURES.asked).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * FIGURES.effects));
    }
}
