package se.klubba.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One word for one thing, in what reports and pages say in Swedish. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SwedishWordsTest {
    private static final List<Path> FILES = files();

    private static List<Path> files() {
        try (var all = Files.find(
                Path.of(".."),
                16,
                (path, _) -> path.toString().endsWith("_sv.properties")
                        && path.toString().contains("src/main"))) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(Path file) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(file, UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts.values().stream().map(text -> text.toString().toLowerCase(Locale.ROOT));
    }

    @Test
    void the_words_of_all_modules_are_looked_at() {
        assertThat(FILES)
                .extracting(path -> path.getName(1).toString())
                .contains("register", "query-side", "pages", "drafts", "accounts");
    }

    @ParameterizedTest(name = "{0}, and not {1}")
    @CsvSource({
        "upptaget till behandling, från bordet",
        "enligt protokollet, berättat",
        "uppgift, fakta",
        "uppgift, faktum",
        "avsteg, avvikelse",
        "läget den, per den"
    })
    void it_is_called(String right, String wrong) {
        assertThat(FILES.stream().flatMap(SwedishWordsTest::texts))
                .anyMatch(text -> text.contains(right))
                .noneMatch(text -> text.matches("(?s).*\\b" + wrong + ".*"));
    }
}
