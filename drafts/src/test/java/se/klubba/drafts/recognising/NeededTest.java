package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeededTest {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\b(?:antas|Antogs)\\b; antas antogs",
                "\\bbevilja\\p{L}*\\b.{0,80}\\bansvarsfrihet\\b; ansvarsfrihet",
                "^ok[.!]*$; ok",
                "(?:inte\\s+)?lagd\\s+till\\s+handlingarna; handlingarna",
                "(?<to>den\\s+nya)?\\s*gruppe?n; grupp",
                "valde(?:s|n)?\\b(?!\\s+av\\s+mötet); valde",
                "nå+got{2}; nå",
                "[\\p{L}/-]*(?:rådet|styrelsen); rådet styrelsen"
            })
    void is_the_best_that_every_text_has_in_which_it_is_found(String expression, String needed) {
        assertThat(Needed.of(expression)).containsExactlyInAnyOrder(needed.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"\\p{Lu}\\p{L}+", "val|.*", "(?:val)?", "(?:val|\\d+)", "(?!val)\\w+", "a\\s*b"})
    void is_nothing_where_a_text_may_have_none_of_its_letters(String expression) {
        assertThat(Needed.of(expression)).isEmpty();
    }

    @Test
    void whatever_an_expression_of_a_lexicon_is_found_in_has_what_it_needs() {
        var expressions = Stream.of("sv", "en")
                .flatMap(language -> lines("/se/klubba/drafts/recognising/" + language + ".lexicon").stream())
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("["))
                .filter(line -> !Pattern.compile("<[a-z][a-z-]+>").matcher(line).find())
                .toList();
        var texts = minutes().stream()
                .flatMap(file -> lines(file).stream())
                .filter(line -> line.length() > 20)
                .toList();
        long found = 0;
        for (int i = 0; i < expressions.size(); i++) {
            var expression = Pattern.compile(expressions.get(i), FLAGS);
            var needed = Needed.of(expressions.get(i));
            for (int j = i % 9; j < texts.size(); j += 9) {
                if (expression.matcher(texts.get(j)).find()) {
                    found++;
                    var lower = texts.get(j).toLowerCase(Locale.ROOT);
                    assertThat(needed.isEmpty() || needed.stream().anyMatch(lower::contains))
                            .as("%s in %s", expression, lower)
                            .isTrue();
                }
            }
        }
        assertThat(found).isGreaterThan(1000);
    }

    private static List<String> minutes() {
        try (var files = Files.list(Path.of(Objects.requireNonNull(NeededTest.class.getResource("/minutes/tuned"))
                .toURI()))) {
            return files.map(file -> "/minutes/tuned/" + file.getFileName())
                    .filter(name -> !name.endsWith(".truth"))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lines(String resource) {
        try (var in = NeededTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
