package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Content: a name, a verbatim text, a file's name. The log keeps it apart from its event, so that it can be disposed of (gallring) while
 * the trail stays whole. {@code text} is null where that has happened. What looks the same is the same: the text is in Unicode's form NFC.
 */
public record Words(@JsonValue @Nullable String text) {
    public static final Words DISPOSED = new Words(null);
    /** Code points of one piece of words, at the most. */
    public static final int LONGEST = 100_000;

    public Words {
        text = text == null || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (text != null && text.isBlank()) {
            throw new IllegalArgumentException("words must not be blank");
        }
        // UTF-8 has no form for half a pair: it would be stored as another character than the one that is vouched for
        if (text != null
                && text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("words must be whole characters: there is half a surrogate pair");
        }
        if (text != null && text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("words must be at most " + LONGEST + " characters");
        }
    }

    @JsonCreator
    public static Words of(String text) {
        return new Words(Objects.requireNonNull(text));
    }

    public boolean disposed() {
        return text == null;
    }

    /** The text, or {@code instead} where it was disposed of. */
    public String or(String instead) {
        return text == null ? instead : text;
    }
}
