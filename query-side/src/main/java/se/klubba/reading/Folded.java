package se.klubba.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it is searched: neither case nor diacritics matter. */
public record Folded(String text) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public static Folded of(String text) {
        return new Folded(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip());
    }

    /** Every part of the search stands somewhere in the text. */
    public boolean in(@Nullable String searched) {
        var there = searched == null ? "" : of(searched).text();
        return text.isEmpty() || Pattern.compile("\\s+").splitAsStream(text).allMatch(there::contains);
    }
}
