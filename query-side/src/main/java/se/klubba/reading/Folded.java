package se.klubba.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as it is searched: neither case, diacritics nor compatibility forms matter. */
public record Folded(String text) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Folded of(String text) {
        return new Folded(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip());
    }

    /** The words of some texts, each once. */
    public static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> of(text).split()).collect(Collectors.toSet());
    }

    /** Its words, in order. */
    public List<String> words() {
        return split().toList();
    }

    private Stream<String> split() {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty());
    }
}
