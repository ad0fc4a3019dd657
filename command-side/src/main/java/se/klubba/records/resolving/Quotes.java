package se.klubba.records.resolving;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.Source.Range;

/**
 * Finds what is quoted of a document, by words: how lines are broken and pages end does not count, nor case, nor the marks that stand
 * around a word. {@code …} or {@code ...} stands for what is left out between the first words and the last.
 */
public final class Quotes {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern LEFT_OUT = Pattern.compile("…|\\.\\.\\.");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** Where a quotation stands: its lines, and from which column of the first to which of the last. */
    public record Found(Range lines, Range columns) {}

    /** A word of the document; columns in code points, from 1. */
    private record Word(String text, String bare, int line, int first, int last) {}

    private final List<Word> words = new ArrayList<>();

    public Quotes(DocumentText text) {
        int number = 0;
        for (var line : text.lines()) {
            number++;
            var matcher = WORD.matcher(line);
            while (matcher.find()) {
                int first = line.codePointCount(0, matcher.start()) + 1;
                int last = line.codePointCount(0, matcher.end());
                words.add(new Word(plain(matcher.group()), bare(matcher.group()), number, first, last));
            }
        }
    }

    /** Every place where it stands whole. */
    public List<Found> find(String quote) {
        var parts = LEFT_OUT.split(quote, 2);
        var first = words(parts[0]);
        var last = parts.length > 1 ? words(parts[1]) : List.<String>of();
        var found = new ArrayList<Found>();
        for (int from = 0; !first.isEmpty() && from + first.size() <= words.size(); from++) {
            if (stands(first, from)) {
                int end = last.isEmpty() ? from + first.size() : after(last, from + first.size());
                if (end > 0) {
                    found.add(found(from, end - 1, last.isEmpty() ? first.getLast() : last.getLast()));
                }
            }
        }
        return found;
    }

    /** Where the last words end that come first from there; 0 where they do not come. */
    private int after(List<String> last, int from) {
        for (int at = from; at + last.size() <= words.size(); at++) {
            if (stands(last, at)) {
                return at + last.size();
            }
        }
        return 0;
    }

    private boolean stands(List<String> quoted, int from) {
        for (int i = 0; i < quoted.size(); i++) {
            var word = words.get(from + i);
            if (!word.text.equals(quoted.get(i)) && (word.bare.isEmpty() || !word.bare.equals(bare(quoted.get(i))))) {
                return false;
            }
        }
        return true;
    }

    /** A mark that ends the last word is in it where it was quoted. */
    private Found found(int from, int to, String lastQuoted) {
        var begins = words.get(from);
        var ends = words.get(to);
        int marks = ends.text.equals(lastQuoted) ? 0 : trailing(ends.text);
        return new Found(new Range(begins.line, ends.line), new Range(begins.first, ends.last - marks));
    }

    private static int trailing(String word) {
        int marks = 0;
        while (marks < word.length() && !Character.isLetterOrDigit(word.charAt(word.length() - 1 - marks))) {
            marks++;
        }
        return marks;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(m -> plain(m.group())).toList();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String bare(String word) {
        return AROUND.matcher(plain(word)).replaceAll("");
    }
}
