package se.klubba.describing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What a field or parameter is, by its name, which means the same wherever it stands; one that is not told of is described by its own name. */
final class FieldWords {
    private static final Properties WORDS = read("fields.properties");

    private FieldWords() {}

    static String of(String name) {
        return WORDS.getProperty(name, spaced(name));
    }

    private static String spaced(String name) {
        var words =
                name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A file of this package. */
    static Properties read(String file) {
        var words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(FieldWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
