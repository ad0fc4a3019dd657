package se.klubba.drafts.recognising;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of many regular expressions a text has the letters for ({@link Needed}). It is asked of one sentence for many sections of the lexicon, and at several
 * places of the rules: a text is walked through once for all expressions, and remembered for a while.
 */
final class Sieve {
    private static final int TABLE = 1 << 14;
    private static final int REMEMBERED = 1 << 9;

    private static final Letters[] NONE = {};

    /** By the first letters of what is needed, three where it has so many. */
    private final Letters[][] beginning = new Letters[TABLE][];

    /** What needs nothing. */
    private final long[] always;
    /** Whoever reads at the same time puts a whole one into it, or sees one. */
    private final @Nullable Sieved[] remembered = new Sieved[REMEMBERED];

    /** Letters in lower case, and the numbers of the expressions that are worth trying where they are. */
    private record Letters(String text, int[] expressions) {}

    /** @param worth a bit for each expression */
    record Sieved(String text, long[] worth) {
        boolean worth(int expression) {
            return (worth[expression / Long.SIZE] & 1L << expression) != 0;
        }
    }

    /** @param needed of each expression: one of these is in whatever it is found in; none where that cannot be said */
    Sieve(List<List<String>> needed) {
        Arrays.fill(beginning, NONE);
        always = new long[needed.size() / Long.SIZE + 1];
        var all = new TreeMap<String, int[]>();
        for (int i = 0; i < needed.size(); i++) {
            if (needed.get(i).isEmpty()) {
                set(always, i);
            }
            for (var letters : needed.get(i)) {
                all.merge(letters, new int[] {i}, Sieve::joined);
            }
        }
        all.forEach((text, expressions) -> {
            int at = text.length() == 2 ? pair(text, 0) : triple(text, 0);
            var before = beginning[at];
            var with = Arrays.copyOf(before, before.length + 1);
            with[with.length - 1] = new Letters(text, expressions);
            beginning[at] = with;
        });
    }

    private static int[] joined(int[] some, int[] more) {
        var joined = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, joined, some.length, more.length);
        return joined;
    }

    private static void set(long[] bits, int bit) {
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    private static int pair(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) % TABLE;
    }

    private static int triple(String text, int at) {
        return ((text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2)) % TABLE;
    }

    Sieved sieved(String text) {
        int at = text.hashCode() & REMEMBERED - 1;
        var before = remembered[at];
        if (before != null && before.text.equals(text)) {
            return before;
        }
        var sieved = new Sieved(text, worth(text.toLowerCase(Locale.ROOT)));
        remembered[at] = sieved;
        return sieved;
    }

    private long[] worth(String lower) {
        var worth = always.clone();
        for (int i = 0; i + 1 < lower.length(); i++) {
            mark(beginning[pair(lower, i)], lower, i, worth);
            if (i + 2 < lower.length()) {
                mark(beginning[triple(lower, i)], lower, i, worth);
            }
        }
        return worth;
    }

    private static void mark(Letters[] all, String lower, int at, long[] worth) {
        for (var letters : all) {
            if (lower.startsWith(letters.text, at)) {
                for (int expression : letters.expressions) {
                    set(worth, expression);
                }
            }
        }
    }
}
