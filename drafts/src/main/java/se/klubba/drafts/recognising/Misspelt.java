package se.klubba.drafts.recognising;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.problems.EditDistance;

/** Deciding verbs with one letter wrong: "beslutadde", "godkänndes". Short words are left alone, they are one letter from others. */
final class Misspelt {
    private static final int LONG = 7;
    private static final Pattern WORD = Pattern.compile("(?U)\\p{L}{" + LONG + ",14}");

    private final Set<String> verbs;
    private final Set<String> others;
    private final Map<String, Boolean> judged = new HashMap<>();

    Misspelt(Lexicon lexicon) {
        this.verbs = Set.copyOf(lexicon.values("deciding-verb"));
        this.others = Set.copyOf(lexicon.values("near-deciding-verb"));
    }

    /** Where the first of them stands; null where all are spelt as they should be. */
    @Nullable
    Span in(Span sentence) {
        var m = WORD.matcher(sentence.text());
        while (m.find()) {
            if (!imperative(m) && judged.computeIfAbsent(m.group().toLowerCase(Locale.ROOT), this::misspelt)) {
                return sentence.part(m.start(), m.end());
            }
        }
        return null;
    }

    /** "Bordlägg frågan" is moved, and no verb of what was decided with a letter missing. */
    private static boolean imperative(java.util.regex.Matcher word) {
        return word.start() == 0 && !word.group().matches("(?iU).*[rest]");
    }

    private boolean misspelt(String word) {
        return !verbs.contains(word)
                && !others.contains(word)
                && verbs.stream().anyMatch(v -> v.charAt(0) == word.charAt(0) && EditDistance.between(v, word) == 1);
    }
}
