package se.klubba.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Marks in words what of them was sought. */
final class Marking {
    private static final int SENTENCES = 2;
    private static final int LONGEST = 400;
    private static final String CUT = "…";

    private final UnifiedHighlighter highlighter;

    Marking() {
        highlighter = UnifiedHighlighter.builderWithoutSearcher(Analysis.analyzer())
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Fragments())
                .build();
    }

    /** The sentences in which it was found; empty where it is not in these words. */
    List<Hit.Fragment> in(String words, Query sought) {
        var marked = together(words, sought);
        return marked.isEmpty() ? each(words, sought) : marked;
    }

    /** Words of which one begins and another ends what it is found by are in it each in its own way; the first is marked. */
    private List<Hit.Fragment> each(String words, Query sought) {
        if (!(sought instanceof BooleanQuery all)) {
            return List.of();
        }
        var marked = all.clauses().stream()
                .filter(clause -> clause.occur() == BooleanClause.Occur.MUST)
                .map(clause -> together(words, clause.query()))
                .toList();
        return marked.isEmpty() || marked.stream().anyMatch(List::isEmpty) ? List.of() : marked.getFirst();
    }

    private List<Hit.Fragment> together(String words, Query sought) {
        for (var field : List.of(Field.PLAIN, Field.SWEDISH, Field.ENGLISH, Field.ENDS)) {
            var marked = in(field, words, sought);
            if (!marked.isEmpty()) {
                return marked;
            }
        }
        return List.of();
    }

    @SuppressWarnings("unchecked")
    private List<Hit.Fragment> in(String field, String words, Query sought) {
        try {
            var marked = (List<Hit.@Nullable Fragment>)
                    highlighter.highlightWithoutSearcher(field, sought, Analysis.normal(words), SENTENCES);
            return marked == null
                    ? List.of()
                    : marked.stream().filter(java.util.Objects::nonNull).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Fragments extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            var fragments = new ArrayList<Hit.Fragment>();
            for (var passage :
                    Arrays.stream(passages).filter(p -> p.getNumMatches() > 0).toList()) {
                if (!fragments.isEmpty()) {
                    fragments.add(new Hit.Fragment(" " + CUT + " ", false));
                }
                add(passage, content, fragments);
            }
            return List.copyOf(fragments);
        }

        private static void add(Passage passage, String content, List<Hit.Fragment> fragments) {
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int begins = Math.max(at, passage.getMatchStarts()[i]);
                int ends = Math.max(begins, passage.getMatchEnds()[i]);
                plain(content.substring(at, begins), fragments);
                if (ends > begins) {
                    fragments.add(new Hit.Fragment(content.substring(begins, ends), true));
                }
                at = ends;
            }
            plain(content.substring(at, Math.max(at, passage.getEndOffset())).stripTrailing(), fragments);
        }

        private static void plain(String text, List<Hit.Fragment> fragments) {
            if (!text.isEmpty()) {
                fragments.add(
                        new Hit.Fragment(text.length() > LONGEST ? text.substring(0, LONGEST) + CUT : text, false));
            }
        }
    }
}
