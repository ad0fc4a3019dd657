package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How likely a sentence is to decide, to give somebody something to do, or only to say something, by the words that it has: a linear model whose weights
 * were learnt from invented sentences (docs/decisions, 40). What rules read is read by rules; this says where to ask when they are silent.
 */
final class Likely {
    /** What a sentence may be, in the order of the weights. */
    static final List<String> KINDS = List.of("decided", "assigned", "said");

    private static final Pattern TOKEN = Pattern.compile("(?U)\\d[\\d.,:/-]*|\\p{L}[\\p{L}’'-]*|[?!:;]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-.*|\\d{1,2}/\\d.*");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");
    private static final int PLACES = 4;
    private static final Likely LEARNT = new Likely(Weights.read("likely.weights", KINDS.size()));

    private final Weights weights;

    Likely(Weights weights) {
        this.weights = weights;
    }

    /** By the weights that come with Klubba. */
    static Likely learnt() {
        return LEARNT;
    }

    /** Each from 0 to 1, together 1. */
    record Of(double decided, double assigned, double said) {}

    Of of(String sentence, String title) {
        var chances = weights.chances(features(sentence, title));
        return new Of(chances[0], chances[1], chances[2]);
    }

    /** What is seen of a sentence: its words, their pairs, beginnings and ends, which stand first, how long it is; of its item the words of the title. */
    static Set<String> features(String sentence, String title) {
        var features = new LinkedHashSet<String>();
        var words = words(sentence);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var next = i + 1 < words.size() ? words.get(i + 1) : "$";
            features.add("w=" + word);
            features.add("b=" + word + "_" + next);
            if (word.length() > 5) {
                features.add("s=" + word.substring(0, 5));
            }
            if (word.length() > 3) {
                features.add("e=" + end(word, 3));
            }
            if (i < PLACES) {
                features.add("p" + i + "=" + word);
                features.add("q" + i + "=" + end(word, 2));
            }
            if (i + 2 < words.size()) {
                features.add("t=" + word + "_" + end(next, 2) + "_" + end(words.get(i + 2), 2));
            }
        }
        features.add("n=" + Math.min(7, words.size() / 3));
        for (var word : words(title)) {
            if (word.length() > 3) {
                features.add("i=" + word.substring(0, Math.min(word.length(), 6)));
            }
        }
        return features;
    }

    private static String end(String word, int letters) {
        return Character.isUpperCase(word.charAt(0)) ? word : word.substring(Math.max(0, word.length() - letters));
    }

    /** In lower case; names, days and numbers by what they are, several names as one. */
    private static List<String> words(String text) {
        var found = new ArrayList<String>();
        var m = TOKEN.matcher(text);
        boolean first = true;
        while (m.find()) {
            var word = word(m.group(), first, startsName(text, m.end()));
            boolean same =
                    word.equals("NAME") && !found.isEmpty() && found.getLast().equals("NAME");
            boolean joined = word.equals("NAME")
                    && found.size() > 1
                    && List.of("och", "and", "samt").contains(found.getLast())
                    && found.get(found.size() - 2).equals("NAME");
            if (joined) {
                found.removeLast();
            } else if (!same) {
                found.add(word);
            }
            first = word.equals(":");
        }
        return found;
    }

    private static String word(String written, boolean first, boolean beforeName) {
        if (Character.isDigit(written.charAt(0))) {
            return DAY.matcher(written).matches() ? "DAY" : "NUMBER";
        }
        boolean capital = Character.isUpperCase(written.charAt(0));
        if (capital && (!first || beforeName) && written.length() > 1
                || INITIALS.matcher(written).matches()) {
            return "NAME";
        }
        return written.toLowerCase(Locale.ROOT);
    }

    /** "Anna Berg", at the beginning of a sentence. */
    private static boolean startsName(String text, int after) {
        return after + 2 < text.length()
                && text.charAt(after) == ' '
                && Character.isUpperCase(text.charAt(after + 1))
                && Character.isLowerCase(text.charAt(after + 2));
    }
}
