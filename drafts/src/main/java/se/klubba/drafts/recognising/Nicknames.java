package se.klubba.drafts.recognising;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people are called beside their names, as the list of those present says it: initials, a handle, a nickname. */
final class Nicknames {
    private static final Pattern ONE_WORD = Pattern.compile("(?U)\\p{L}[\\p{L}\\d_-]{1,13}");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> ofSeveral = new HashSet<>();
    private @Nullable Pattern any;

    /** Where somebody is called so. */
    record Called(String name, int from, int to) {}

    /** "OB" and "kaffe" may be anybody; "Kicki" may be a Kristina, and Norrvik is where she comes from. */
    void add(String name, String said) {
        if (!ONE_WORD.matcher(said).matches()) {
            return;
        }
        var other = names.get(said);
        if (other != null && !other.equals(name)) {
            ofSeveral.add(said);
            names.remove(said);
            any = names.isEmpty() ? null : pattern();
        }
        if (ofSeveral.contains(said)) {
            return;
        }
        boolean shouted = said.equals(said.toUpperCase(Locale.ROOT));
        boolean fits = shouted
                ? said.length() > 1 && initials(name).anyMatch(said::equals)
                : Character.isLowerCase(said.charAt(0)) || said.charAt(0) == name.charAt(0);
        if (fits && name.indexOf(said) < 0) {
            names.putIfAbsent(said, name);
            any = pattern();
        }
    }

    private Pattern pattern() {
        return Pattern.compile("(?U)(?<![\\p{L}\\d@._-])(?:"
                + names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d_-])");
    }

    /** "AB" of Anna Berg, "AKB" and "AB" of Anna-Karin Berg, "KA" and "KAD" of Karl Anders Dal. */
    static Stream<String> initials(String name) {
        return Stream.concat(
                        Stream.of("\\s+", "[\\s-]+").map(apart -> letters(name.split(apart))),
                        Stream.of(ofGivenNames(name)))
                .filter(i -> !i.isEmpty());
    }

    /** "KA" of Karl Anders Dal; empty where only one name is given. */
    static String ofGivenNames(String name) {
        var words = name.split("\\s+");
        return words.length < 3 ? "" : letters(Arrays.copyOf(words, words.length - 1));
    }

    private static String letters(String... words) {
        return Stream.of(words).map(w -> w.substring(0, 1)).collect(Collectors.joining());
    }

    List<Called> in(String text) {
        var found = new ArrayList<Called>();
        var pattern = any;
        if (pattern == null) {
            return found;
        }
        var m = pattern.matcher(text);
        while (m.find()) {
            found.add(new Called(String.valueOf(names.get(m.group())), m.start(), m.end()));
        }
        return found;
    }

    /** Of {@code @aberg}, {@code @anna.berg}, {@code @anna}: whoever alone can be meant; null where nobody can, or several. */
    @Nullable
    String byHandle(String handle, Collection<String> people) {
        var known = names.get(handle);
        if (known != null) {
            return known;
        }
        var said = plain(handle);
        var meant = people.stream().filter(n -> handles(n).contains(said)).toList();
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    private static List<String> handles(String name) {
        var words = Stream.of(name.split("\\s+"))
                .map(Nicknames::plain)
                .filter(w -> !w.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var first = words.getFirst();
        var last = words.getLast();
        return List.of(first, last, first + last, first.substring(0, 1) + last, first + last.substring(0, 1));
    }

    private static String plain(String said) {
        return Normalizer.normalize(said.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z\\d]", "");
    }
}
