package se.klubba.drafts.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Source;
import se.klubba.kernel.Source.Range;
import se.klubba.records.resolving.Quotes;

/** What somebody marked in a document: lines, words, or words of these lines. */
final class Marking {
    private final DocumentId document;
    private final DocumentText text;

    Marking(DocumentId document, DocumentText text) {
        this.document = document;
        this.text = text;
    }

    /** What was marked is no place, or is several. */
    static final class NoPlace extends IllegalArgumentException {
        private final String key;
        private final @Nullable String value;

        /** @param key of the sentence that says why, with that value in it */
        private NoPlace(String key, @Nullable String value) {
            super(key);
            this.key = key;
            this.value = value;
        }

        String key() {
            return key;
        }

        Object[] values() {
            return value == null ? new Object[0] : new Object[] {value};
        }
    }

    /**
     * Lines that follow each other are one place; words are sought in the marked lines, or in all where none is marked.
     *
     * @param lines counted from 1
     * @throws NoPlace where there is none
     */
    List<Source> places(List<Integer> lines, String words) {
        var runs = runs(lines);
        if (!words.isBlank()) {
            return List.of(quoted(runs, words.strip()));
        }
        if (runs.isEmpty()) {
            throw new NoPlace("nothing", null);
        }
        return runs.stream().map(run -> new Source(document, run, null)).toList();
    }

    private List<Range> runs(List<Integer> lines) {
        var runs = new ArrayList<Range>();
        for (int line : lines.stream().sorted().distinct().toList()) {
            if (line < 1 || line > text.lines().size()) {
                throw new NoPlace("line", String.valueOf(line));
            }
            if (!runs.isEmpty() && runs.getLast().last() == line - 1) {
                runs.set(runs.size() - 1, new Range(runs.getLast().first(), line));
            } else {
                runs.add(new Range(line, line));
            }
        }
        return runs;
    }

    private Source quoted(List<Range> runs, String words) {
        var found = new Quotes(text)
                .find(words).stream()
                        .filter(f -> runs.isEmpty() || runs.stream().anyMatch(run -> within(f.lines(), run)))
                        .toList();
        if (found.isEmpty()) {
            throw new NoPlace(runs.isEmpty() ? "not-there" : "not-in-lines", words);
        }
        if (found.size() > 1) {
            throw new NoPlace(
                    "several",
                    found.stream().map(f -> f.lines().toString()).distinct().collect(Collectors.joining(", ")));
        }
        return new Source(document, found.getFirst().lines(), found.getFirst().columns());
    }

    private static boolean within(Range inner, Range outer) {
        return outer.first() <= inner.first() && inner.last() <= outer.last();
    }
}
