package se.klubba.drafts.recognising;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text has to hold for a regular expression to be found in it, as that is written: one of some strings of letters. To look for them takes
 * a small part of what the expression takes, and most texts have none.
 */
final class Needed {
    private static final String ZERO_OR_MORE = "?*{";
    private static final int SHORTEST = 2;

    private final String expression;
    private int at;

    private Needed(String expression) {
        this.expression = expression;
    }

    /** In lower case; none where nothing can be said of it, and it has to be tried. */
    static List<String> of(String expression) {
        var needed = new Needed(expression).alternatives();
        return needed == null ? List.of() : List.copyOf(needed);
    }

    /** Those of all of them, up to the parenthesis that ends them; null where one of them needs nothing. */
    private @Nullable Set<String> alternatives() {
        var all = new HashSet<String>();
        boolean each = true;
        while (true) {
            var one = sequence();
            each &= one != null;
            all.addAll(one == null ? Set.of() : one);
            if (at >= expression.length() || expression.charAt(at) == ')') {
                return each ? all : null;
            }
            at++; // the bar
        }
    }

    /** The best of what its parts need. */
    private @Nullable Set<String> sequence() {
        @Nullable Set<String> best = null;
        var letters = new StringBuilder();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            char c = expression.charAt(at);
            if (isPlain(c)) {
                at++;
                if (mayBeLeftOut()) {
                    best = better(best, letters);
                    skipTimes();
                } else {
                    letters.append(c);
                    best = skipTimes() ? better(best, letters) : best;
                }
                continue;
            }
            best = better(best, letters);
            if (c == '(') {
                best = better(best, group());
            } else {
                skipOther(c);
                skipTimes();
            }
        }
        return better(best, letters);
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c) || " -,:;/%&#@!'\"”–_<>=".indexOf(c) >= 0;
    }

    private boolean mayBeLeftOut() {
        return at < expression.length() && ZERO_OR_MORE.indexOf(expression.charAt(at)) >= 0;
    }

    /** Behind its opening parenthesis stands what kind it is; what must not be there, or is not part of what is found, needs nothing. */
    private @Nullable Set<String> group() {
        at++;
        boolean counts = true;
        if (expression.startsWith("?", at)) {
            at++;
            if (expression.startsWith("<=", at) || expression.startsWith("<!", at)) {
                at += 2;
                counts = false;
            } else if (expression.startsWith("=", at) || expression.startsWith("!", at)) {
                at++;
                counts = false;
            } else if (expression.startsWith("<", at)) {
                at = expression.indexOf('>', at) + 1;
            } else {
                while (":)".indexOf(expression.charAt(at)) < 0) {
                    at++; // flags
                }
                at += expression.charAt(at) == ':' ? 1 : 0;
            }
        }
        var inside = alternatives();
        at++; // its end
        boolean leftOut = mayBeLeftOut();
        skipTimes();
        return counts && !leftOut ? inside : null;
    }

    /** A class of characters, a property, a border, or any character. */
    private void skipOther(char c) {
        if (c == '[') {
            for (int depth = 0; at < expression.length(); at++) {
                char inside = expression.charAt(at);
                if (inside == '\\') {
                    at++;
                } else if (inside == '[') {
                    depth++;
                } else if (inside == ']' && --depth == 0) {
                    break;
                }
            }
            at++;
        } else if (c == '\\') {
            at++;
            boolean property = "pP".indexOf(expression.charAt(at)) >= 0;
            at = property && expression.startsWith("{", at + 1) ? expression.indexOf('}', at) + 1 : at + 1;
        } else {
            at++;
        }
    }

    /** How many times, in whichever of the ways of saying so; whether it was said. */
    private boolean skipTimes() {
        int from = at;
        if (at < expression.length() && "?*+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        } else if (at < expression.length() && expression.charAt(at) == '{') {
            at = expression.indexOf('}', at) + 1;
        }
        if (at > from && at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        return at > from;
    }

    private static @Nullable Set<String> better(@Nullable Set<String> best, StringBuilder letters) {
        var run = letters.toString().toLowerCase(Locale.ROOT);
        letters.setLength(0);
        return run.length() < SHORTEST ? best : better(best, Set.of(run));
    }

    /** The one whose shortest is longer. */
    private static @Nullable Set<String> better(@Nullable Set<String> one, @Nullable Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> all) {
        return all.stream().mapToInt(String::length).min().orElse(0);
    }
}
