package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people whom a text names. Nobody is invented: a name is what stands there; a first name alone is whoever has it, where one has. */
final class People {
    private static final String WORD = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}?[\\p{L}'’]+)?";
    private static final String NAMES = WORD
            + "(?:\\s+(?:von|af|de|van|der|den|du|da|di|dos|del|della|le|ten|zu|bin|ibn|el|al|la|Mc)(?=\\s)){0,2}(?:\\s+(?:\\p{Lu}\\.?\\s+)?"
            + WORD + "){1,3}(?![\\p{L}-])";
    /** Two names or more, with what may stand between them. */
    static final Pattern NAME = Pattern.compile("(?U)" + NAMES);

    /** "Docent Anna Berg, prodekan": a line of a list of people. */
    static final Pattern LISTED = Pattern.compile("(?Us)(?:\\p{Lu}\\p{Ll}{3,}\\s)?" + NAMES + "(?:\\s*[,(].{0,60})?");

    static final Pattern SHOUTED = Pattern.compile("(?U)\\p{Lu}{2,}(?:[- ]\\p{Lu}{2,})+");
    private static final Pattern SMALL = Pattern.compile("(?U)(?<![\\p{L}-])\\p{Ll}{3,}");
    static final Pattern SHOUTED_WORD = Pattern.compile("(?U)(?<![\\p{L}\\d-])\\p{Lu}{2,4}(?![\\p{L}\\d-])");
    private static final Pattern THING = Pattern.compile("(?U)\\p{L}{4,}(?:et|en|erna|arna|orna)");

    private static final Pattern INITIAL_BEFORE =
            Pattern.compile("(?U)(?<![\\p{L}\\p{N}])(?<i>(?:\\p{Lu}\\.?\\s){1,2})$");
    private static final Pattern BEFORE = Pattern.compile("(?U)(?<![\\p{L}-])(\\p{L}+)\\.?\\s$");
    private static final Pattern FIRST = Pattern.compile("(?U)\\b" + WORD + "\\b");

    /** "Anna: I think we should wait". */
    private static final Pattern SPEAKS = Pattern.compile(
            "(?Us)^\\p{Lu}[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]+)?:\\s.*(?:\\?|\\b(?i:I|I'm|we|jag|vi)\\b).*$");
    /** So many make a conversation. */
    private static final int SPEAKERS = 4;

    private static final Pattern HANDLE = Pattern.compile("(?U)@(?<handle>[\\p{L}\\d][\\p{L}\\d._-]*[\\p{L}\\d])");

    /** "Anna B". */
    private static final Pattern INITIALLED = Pattern.compile("(?U)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s\\p{Lu}\\.?");

    private final Lexicon lexicon;
    private final Map<String, Span> named = new LinkedHashMap<>();
    /** All that look like names in full, and stand in no genitive. */
    private final Set<String> inFull = new java.util.TreeSet<>();
    /** All that the text writes without a capital. */
    private final Set<String> words = new HashSet<>();
    /** Who was there, once the lists of them are read. */
    private final Set<String> settled = new HashSet<>();

    private boolean talk;
    final PersonNames names;
    final ByPartOfName byPart;
    private final Nicknames nicknames = new Nicknames();
    /** From where those are who were there: labels of the list of them, and nobody's names. */
    final Set<String> origins = new HashSet<>();

    /** A person in a text, by the name under which the record has them. */
    record Found(String name, Span span) {}

    People(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
        this.byPart = new ByPartOfName(lexicon, names, named.keySet(), inFull);
    }

    /** Reads all of a text for names in full, by which "Anna B" of a list is told. */
    void learn(List<Block> blocks) {
        talk = blocks.stream().filter(b -> SPEAKS.matcher(b.text()).matches()).count() >= SPEAKERS;
        for (var block : blocks) {
            SMALL.matcher(block.text()).results().map(MatchResult::group).forEach(words::add);
            var m = NAME.matcher(block.text());
            while (m.find()) {
                var name = names.longest(m.group());
                if (name != null) {
                    inFull.add(written(name));
                }
            }
        }
        inFull.removeAll(inFull.stream()
                .filter(n -> n.endsWith("s") && inFull.contains(genitive(n)))
                .toList());
    }

    /** Whether names with a colon head what their bearers said, and not what they are to do. */
    boolean talk() {
        return talk;
    }

    /** Of "Anna B", whom the text names in full once; null where it names nobody, or several. */
    @Nullable
    String whole(String said) {
        if (!INITIALLED.matcher(said).matches()) {
            return null;
        }
        var begins = said.replace(".", "");
        var having = inFull.stream()
                .filter(n -> n.startsWith(begins) && n.length() > begins.length())
                .toList();
        return having.size() == 1 ? having.getFirst() : null;
    }

    /** By their names, with the place where each was named first. */
    Map<String, Span> all() {
        return named;
    }

    String add(Span span) {
        var name = written(span.text());
        named.putIfAbsent(name, span);
        return name;
    }

    String add(Found found) {
        named.putIfAbsent(found.name(), found.span());
        return found.name();
    }

    private static String written(String text) {
        var name = text.replaceAll("\\s+", " ").strip();
        return SHOUTED.matcher(name).matches() ? capitalised(name) : name;
    }

    private static String capitalised(String shouted) {
        var out = new StringBuilder();
        boolean first = true;
        for (char c : shouted.toCharArray()) {
            out.append(first ? c : Character.toLowerCase(c));
            first = c == ' ' || c == '-';
        }
        return out.toString();
    }

    /** Everybody who is named in a part of the text, by their whole name, or by a first name that one of them has. */
    List<Found> in(Span span) {
        var found = new ArrayList<Found>();
        var text = span.text();
        var m = NAME.matcher(text);
        int from = 0;
        while (m.find(from)) {
            var name = names.longest(m.group());
            int initial = name == null || !m.group().startsWith(name) ? m.start() : initialBefore(text, m.start());
            if (name != null && initial < m.start()) {
                firstNames(span, from, initial, found);
                var whole = text.substring(initial, m.start() + name.length());
                var known = byPart.initial(whole);
                found.add(new Found(known == null ? whole : known, span.part(initial, m.start() + name.length())));
                from = m.start() + name.length();
            } else if (name != null) {
                int at = m.start() + m.group().indexOf(name);
                int other = otherWordBefore(name);
                name = name.substring(other);
                at += other;
                boolean starts = startsSentence(text, at);
                int thing = starts && !plausible(name) ? name.length() : thingBefore(name, starts);
                firstNames(span, from, at + thing, found);
                if (thing == 0) {
                    found.add(new Found(known(name), span.part(at, at + name.length())));
                }
                from = at + name.length();
            } else {
                firstNames(span, from, m.end(), found);
                from = m.end();
            }
        }
        firstNames(span, from, text.length(), found);
        called(span, found);
        return found;
    }

    /** What the list of those present calls somebody in parentheses: a nickname, a handle, initials. */
    void alsoCalled(String name, String said) {
        if (!lexicon.is("role-word", said)
                && !lexicon.is("office-noun", said)
                && !lexicon.is("body-noun", said)
                && !lexicon.is("person-stop", said)) {
            nicknames.add(name, said);
        }
    }

    /** From here on who was there is known. Where a text calls two of those who were there by their initials, or one by three of them, or three times by those of the given names, all may be called so. */
    void settle(List<Block> blocks, Collection<String> there) {
        settled.addAll(there);
        var of = new HashMap<String, String>();
        there.forEach(n -> Nicknames.initials(n)
                .filter(i -> i.length() > 1 && !lexicon.is("acronym", i))
                .distinct()
                .forEach(i -> of.merge(i, n, (a, b) -> a.equals(b) ? a : "")));
        var said = new HashMap<String, Integer>();
        for (var block : blocks) {
            SHOUTED_WORD
                    .matcher(block.text())
                    .results()
                    .map(MatchResult::group)
                    .filter(of::containsKey)
                    .forEach(i -> said.merge(i, 1, Integer::sum));
        }
        if (said.size() > 1
                || said.entrySet().stream()
                        .anyMatch(i -> i.getKey().length() > 2
                                || i.getValue() > 2
                                        && there.stream()
                                                .map(Nicknames::ofGivenNames)
                                                .anyMatch(i.getKey()::equals))) {
            of.forEach((initials, name) -> {
                if (!name.isEmpty()) {
                    nicknames.add(name, initials);
                }
            });
        }
    }

    private void called(Span span, List<Found> found) {
        var text = span.text();
        var handle = HANDLE.matcher(text);
        while (handle.find()) {
            var name = nicknames.byHandle(handle.group("handle"), named.keySet());
            if (name != null) {
                put(found, new Found(name, span.part(handle.start(), handle.end())));
            }
        }
        nicknames.in(text).forEach(n -> put(found, new Found(n.name(), span.part(n.from(), n.to()))));
    }

    private static void put(List<Found> found, Found one) {
        if (found.stream()
                .noneMatch(f -> f.span().from() < one.span().to()
                        && one.span().from() < f.span().to())) {
            found.add(one);
            found.sort(java.util.Comparator.comparingInt(f -> f.span().from()));
        }
    }

    /** "Kanske Anna Berg frågar": how many letters stand before somebody who is named in full elsewhere. */
    private int otherWordBefore(String name) {
        int space = name.indexOf(' ');
        return !named.containsKey(written(name)) && named.containsKey(written(name.substring(space + 1)))
                ? space + 1
                : 0;
    }

    /** Any word may stand with its capital at the head of a sentence: "Kanske Anna Berg", where "kanske" is a word of the text. */
    private boolean plausible(String name) {
        var first = name.split(" ", 2)[0];
        return settled.isEmpty() || names.given(first) || !isWord(first) || named.containsKey(known(name));
    }

    private static boolean startsSentence(String text, int at) {
        return at == 0 || text.substring(0, at).matches("(?s).*(?:[.!?:]|\\s[–—-])\\s+");
    }

    /**
     * "Magasinet Anna" heads what Anna does: the first name is of somebody who is named, and what stands before it is a thing; "Kanske Anna frågar"
     * begins with a word that has its capital from the sentence.
     *
     * @return how much of it is to be read for first names instead; 0 where all of it is one name
     */
    private int thingBefore(String name, boolean startsSentence) {
        var words = name.split(" ");
        if (words.length != 2
                || named.containsKey(written(name))
                || !(startsSentence || THING.matcher(words[0]).matches())
                || byPart.first(words[1]) == null) {
            return 0;
        }
        return name.length();
    }

    /** Whether a text begins with somebody, or with what heads what they do. */
    boolean begins(Span text, Found somebody) {
        int before = somebody.span().from() - text.from();
        return before == 0
                || before > 0
                        && THING.matcher(text.text().substring(0, before).strip())
                                .matches()
                        && byPart.first(somebody.span().text()) != null;
    }

    private void firstNames(Span span, int from, int to, List<Found> found) {
        if (from >= to) {
            return;
        }
        var m = FIRST.matcher(span.text()).region(from, to);
        while (m.find()) {
            int initial = initialBefore(span.text(), m.start());
            var byLetter = initial < m.start() && initial >= from
                    ? byPart.initial(span.text().substring(initial, m.end()))
                    : null;
            if (byLetter != null) {
                found.add(new Found(byLetter, span.part(initial, m.end())));
                continue;
            }
            int ends = initialled(span.text(), m.start(), m.end(), to);
            var name = ends > m.end() ? span.text().substring(m.start(), ends) : byPart.first(m.group());
            var title = BEFORE.matcher(span.text().substring(0, m.start()));
            boolean titled = title.find() && title.start(1) >= from && lexicon.is("honorific", title.group(1));
            if (name == null && titled) {
                var last = byPart.last(m.group());
                if (last != null) {
                    found.add(new Found(last, span.part(title.start(1), m.end())));
                }
                continue;
            }
            name = name == null ? byPart.surname(m.group()) : name;
            name = name == null && !names.given(m.group()) ? byPart.misspelt(m.group()) : name;
            if (name != null) {
                boolean only = titled && name.equals(m.group());
                found.add(new Found(name, span.part(only ? title.start(1) : m.start(), ends)));
            }
        }
    }

    /** Where "A Berg" begins, of whose other name only a letter stands; else where the name does. */
    private static int initialBefore(String text, int at) {
        var m = INITIAL_BEFORE.matcher(text.substring(0, at));
        return m.find() ? m.start("i") : at;
    }

    /** Where "Anna B" ends, of whom somebody is called by that; else where the first name does. */
    private int initialled(String text, int begins, int ends, int to) {
        boolean initial = ends + 2 <= to
                && text.charAt(ends) == ' '
                && (ends + 2 == text.length() || !Character.isLetter(text.charAt(ends + 2)));
        return initial && named.containsKey(text.substring(begins, ends + 2)) ? ends + 2 : ends;
    }

    private String known(String name) {
        var written = written(name);
        return named.keySet().stream()
                .filter(n -> n.equalsIgnoreCase(written) || genitive(written).equalsIgnoreCase(n))
                .findFirst()
                .orElse(written);
    }

    /** Whether it is somebody who was there, or whose name many have. */
    boolean sure(String name) {
        return settled.contains(name) || names.given(name.split(" ", 2)[0]);
    }

    /** Whether the text has it without a capital as well. */
    boolean isWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    static String genitive(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
