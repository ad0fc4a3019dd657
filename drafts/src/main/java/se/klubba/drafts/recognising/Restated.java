package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the text tells before it decides it, and then decides in nearly the same words, happened once. */
final class Restated {
    private static final double SAME = 0.5;

    private Restated() {}

    static List<Passage> joined(List<Passage> passages) {
        var kept = new ArrayList<Passage>();
        for (var passage : passages) {
            var clause = passage.kind == Passage.Kind.DECIDED || passage.kind == Passage.Kind.HAPPENED
                    ? clauseOf(passage, passages)
                    : null;
            if (clause == null) {
                kept.add(passage);
            } else {
                clause.alsoAt.add(passage.words);
            }
        }
        return kept;
    }

    private static @org.jspecify.annotations.Nullable Passage clauseOf(Passage restated, List<Passage> passages) {
        for (var clause : passages) {
            if (clause.kind == Passage.Kind.CLAUSE
                    && sameVerbs(clause, restated)
                    && (alike(clause, restated) || samePoints(clause, restated))) {
                return clause;
            }
        }
        return null;
    }

    private static boolean sameVerbs(Passage clause, Passage restated) {
        var verbs = restated.effects.stream().map(e -> e.verb).collect(Collectors.toSet());
        return clause.effects.stream().anyMatch(e -> verbs.contains(e.verb));
    }

    private static boolean samePoints(Passage clause, Passage restated) {
        var decided = clause.effects.stream()
                .filter(e -> e.point != null)
                .map(e -> e.verb + e.point)
                .toList();
        return !restated.effects.isEmpty()
                && restated.effects.stream().allMatch(e -> e.point != null && decided.contains(e.verb + e.point));
    }

    private static boolean alike(Passage clause, Passage restated) {
        var words = words(clause.text());
        var others = words(restated.text());
        long shared = others.stream().filter(words::contains).count();
        return shared >= SAME * Math.min(words.size(), others.size()) && shared > 2;
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> w.length() > 3)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
