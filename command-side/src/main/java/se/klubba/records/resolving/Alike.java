package se.klubba.records.resolving;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.klubba.problems.EditDistance;

/**
 * Which names are written alike, and which nearly so. Alike: the same in Unicode's compatibility form (a ligature is its letters, a no-break
 * space a space), whatever their case and white space. Near: the same without marks and signs, or with their words in another order; of
 * people also with one letter more, less or other in one longer word, as Elisabet and Elisabeth, or two that changed places.
 */
public final class Alike {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters of the shortest word in which one may differ. */
    private static final int LONG_ENOUGH = 5;

    private Alike() {}

    public static String folded(String name) {
        var plain =
                UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** @param byLetters as of people */
    public static boolean near(String one, String other, boolean byLetters) {
        var words = words(one);
        var others = words(other);
        if (words.isEmpty() || words.size() != others.size()) {
            return String.join("", words).equals(String.join("", others)) && !words.isEmpty();
        }
        return sorted(words).equals(sorted(others))
                || byLetters && oneLetter(words, others)
                || byLetters && oneLetter(sorted(words), sorted(others));
    }

    static boolean shareAWord(String one, String other) {
        var words = words(one);
        return words(other).stream().anyMatch(w -> w.length() > 2 && words.contains(w));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    /** Lower case, without marks. */
    static List<String> words(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(folded(name), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("æ", "ae")
                .replace("ß", "ss");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** All words are the same but one, and in that one letter. */
    private static boolean oneLetter(List<String> words, List<String> others) {
        int differing = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var other = others.get(i);
            if (!word.equals(other)) {
                differing++;
                if (Math.max(word.length(), other.length()) < LONG_ENOUGH
                        || !word.codePoints().allMatch(Character::isLetter)
                        || !other.codePoints().allMatch(Character::isLetter)
                        || Math.abs(word.length() - other.length()) > 1
                        || EditDistance.between(word, other) > 1) {
                    return false;
                }
            }
        }
        return differing == 1;
    }
}
