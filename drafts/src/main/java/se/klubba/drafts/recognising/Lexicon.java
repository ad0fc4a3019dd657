package se.klubba.drafts.recognising;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words by which minutes are read, from one file a language. A file has sections, {@code [name]}, of regular expressions, one a line;
 * {@code <name>} stands for any of another section, {@code \\p{Lu}} for a letter that is a capital indeed.
 */
final class Lexicon {
    private static final Pattern REFERENCE = Pattern.compile("<([a-z][a-z-]+)>");
    private static final Pattern HEADER = Pattern.compile("\\[[a-z-]+]");
    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<\\p{Alpha}");
    /** White space as regular expressions have it, and what ends a label. */
    private static final String END = " \t\n\u000B\f\r:.";

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    private static final Lexicon ALL = new Lexicon(List.of("sv", "en"));

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, Pattern> any = new HashMap<>();
    private final Map<String, List<Expression>> each = new HashMap<>();

    private final Sieve sieve;

    /** @param number by which the sieve has it */
    private record Expression(Pattern pattern, int number) {}

    /** Of all languages: minutes mix them. */
    static Lexicon all() {
        return ALL;
    }

    private Lexicon(List<String> languages) {
        languages.forEach(this::read);
        var needed = new ArrayList<List<String>>();
        for (var name : sections.keySet()) {
            var expressions = new ArrayList<Expression>();
            for (var written : of(name)) {
                expressions.add(new Expression(Pattern.compile(written, FLAGS), needed.size()));
                needed.add(Needed.of(written));
            }
            each.put(name, expressions);
            if (of(name).stream().noneMatch(p -> NAMED_GROUP.matcher(p).find())) {
                any.put(name, Pattern.compile(alternatives(name), FLAGS));
            }
        }
        this.sieve = new Sieve(needed);
    }

    private void read(String language) {
        try (var in = Lexicon.class.getResourceAsStream(language + ".lexicon")) {
            var text = new String(Objects.requireNonNull(in, language).readAllBytes(), StandardCharsets.UTF_8);
            String section = "";
            for (var line : text.lines().map(String::strip).toList()) {
                if (HEADER.matcher(line).matches()) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> of(String name) {
        return Objects.requireNonNull(sections.get(name), () -> "no section " + name).stream()
                .map(this::expanded)
                .toList();
    }

    private String expanded(String pattern) {
        return REFERENCE
                .matcher(pattern)
                .replaceAll(m -> sections.containsKey(m.group(1))
                        ? Matcher.quoteReplacement(alternatives(m.group(1)))
                        : Matcher.quoteReplacement(m.group()))
                .replace("\\p{Lu}", "(?-i:\\p{Lu})")
                .replace("\\p{Ll}", "(?-i:\\p{Ll})");
    }

    private String alternatives(String name) {
        return of(name).stream().collect(Collectors.joining("|", "(?:", ")"));
    }

    private Pattern any(String name) {
        return Objects.requireNonNull(any.get(name), name);
    }

    /** Whether all of it is one of these, but for a colon. */
    boolean is(String name, String text) {
        return match(name, withoutEnd(text)) != null;
    }

    private static String withoutEnd(String text) {
        int ends = text.length();
        while (ends > 0 && END.indexOf(text.charAt(ends - 1)) >= 0) {
            ends--;
        }
        return text.substring(0, ends);
    }

    boolean starts(String name, String text) {
        var sieved = sieve.sieved(text);
        for (var expression : expressions(name)) {
            if (sieved.worth(expression.number())
                    && expression.pattern().matcher(text).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    boolean ends(String name, String text) {
        var sieved = sieve.sieved(text);
        if (expressions(name).stream().noneMatch(e -> sieved.worth(e.number()))) {
            return false;
        }
        var m = any(name).matcher(text);
        int from = Math.max(0, text.length() - 160);
        while (m.find(from)) {
            if (m.end() >= text.stripTrailing().length() - 1) {
                return true;
            }
            from = m.start() + 1;
        }
        return false;
    }

    boolean in(String name, String text) {
        return find(name, text) != null;
    }

    Matcher matcher(String name, CharSequence text) {
        return any(name).matcher(text);
    }

    /** The first of them that is in the text; null where none is. */
    @Nullable
    Matcher find(String name, String text) {
        var sieved = sieve.sieved(text);
        for (var expression : expressions(name)) {
            if (sieved.worth(expression.number())) {
                var found = expression.pattern().matcher(text);
                if (found.find()) {
                    return found;
                }
            }
        }
        return null;
    }

    /** One of each expression that is in the text. */
    List<Matcher> each(String name, String text) {
        var sieved = sieve.sieved(text);
        return expressions(name).stream()
                .filter(e -> sieved.worth(e.number()))
                .map(e -> e.pattern().matcher(text))
                .filter(Matcher::find)
                .toList();
    }

    /** The first whole match. */
    @Nullable
    Matcher match(String name, String text) {
        var sieved = sieve.sieved(text);
        for (var expression : expressions(name)) {
            if (sieved.worth(expression.number())) {
                var whole = expression.pattern().matcher(text);
                if (whole.matches()) {
                    return whole;
                }
            }
        }
        return null;
    }

    /** The expressions of a section as they are written: for sections that are lists of values. */
    List<String> values(String name) {
        return sections.getOrDefault(name, List.of());
    }

    private List<Expression> expressions(String name) {
        return Objects.requireNonNull(each.get(name), name);
    }

    static @Nullable String group(Matcher m, String name) {
        return m.namedGroups().containsKey(name) ? m.group(name) : null;
    }
}
