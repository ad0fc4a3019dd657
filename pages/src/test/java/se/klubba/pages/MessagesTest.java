package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages, complete in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static Stream<Path> folders() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(f -> f.endsWith("messages_sv.properties")).map(Path::getParent).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void each_page_says_the_same_in_both_languages(Path folder) throws IOException {
        var swedish = read(folder, "sv");
        var english = read(folder, "en");

        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        swedish.stringPropertyNames()
                .forEach(key -> assertThat(places(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(swedish.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void nothing_is_said_twice_under_one_key(Path folder) throws IOException {
        for (var language : List.of("sv", "en")) {
            assertThat(Files.readAllLines(folder.resolve("messages_" + language + ".properties")).stream()
                            .filter(line -> line.matches("[^#\\s].*=.*"))
                            .map(line -> line.split("=", 2)[0].strip()))
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path folder, String language) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("messages_" + language + ".properties"))) {
            words.load(in);
        }
        return words;
    }
}
