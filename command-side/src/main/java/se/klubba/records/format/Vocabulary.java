package se.klubba.records.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.ActCatalog;
import se.klubba.problems.EditDistance;

/**
 * What each verb and each field of a record file says, and which of them may be meant by a word that is none. Of a verb, and of a field
 * that says something of its own in it, its act tells; of other fields {@code descriptions.properties} beside this class.
 */
public final class Vocabulary {
    private static final Properties TEXTS = load();
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");
    /** A name that is written nearly so says more than one that has a part of the word, and that more than a meaning that has it. */
    private static final int SPELT = 6;

    private static final int NAMED = 2;
    /** More where both begin with it: what is to be done stands first in a verb. */
    private static final int FIRST = 1;

    private static final int MEANT = 1;
    /** More than so many that are as near as each other help nobody. */
    private static final int FEW = 3;
    /** Words are of one stem that begin with so many letters alike, and with more than half of them. */
    private static final int STEM = 4;

    private Vocabulary() {}

    /** A verb or field that may be meant. */
    private record Near(String name, int nearness, String meaning) {}

    private static Properties load() {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("descriptions.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ActCatalog.all().stream().map(ActCatalog::of).forEach(act -> {
            texts.setProperty(act.effect(), act.meaning());
            act.meanings().forEach((field, meaning) -> texts.setProperty(act.effect() + "." + field, meaning));
        });
        return texts;
    }

    /** What a verb or field means; null where nothing is said of it. */
    public static @Nullable String meaning(String name) {
        return TEXTS.getProperty(name);
    }

    /** What a field means, by the verb or field that it stands in where it means something of its own there. */
    public static @Nullable String meaning(String owner, String name) {
        return TEXTS.getProperty(owner + "." + name, meaning(name));
    }

    /** The end of a fault that says that there is no such word: which of those that there are may be meant; empty where none is near. */
    public static String near(String word, Collection<String> known) {
        var near = known.stream()
                .map(name -> near(word, name))
                .filter(n -> n.nearness() > 0)
                .sorted(Comparator.comparing(Near::nearness).reversed().thenComparing(Near::name))
                .toList();
        var nearest = near.stream()
                .filter(n -> n.nearness() == near.getFirst().nearness())
                .toList();
        if (nearest.isEmpty() || nearest.size() > FEW) {
            return "";
        }
        var only = nearest.getFirst();
        return "; perhaps "
                + nearest.stream().map(n -> "'" + n.name() + "'").collect(Collectors.joining(" or "))
                + " is meant"
                + (nearest.size() > 1 || only.meaning().isEmpty() ? "" : " (" + only.meaning() + ")");
    }

    private static Near near(String word, String name) {
        var parts = parts(word);
        var own = parts(name);
        int named = (nearlySpelt(word, name) ? SPELT : 0)
                + NAMED * sharedBy(parts, own)
                + FIRST * sharedBy(parts.stream().limit(1).toList(), own.subList(0, 1));
        return meanings(name)
                .map(m -> new Near(name, named + MEANT * sharedBy(parts, words(m)), m))
                .max(Comparator.comparing(Near::nearness))
                .orElseGet(() -> new Near(name, named, ""));
    }

    /** The one that it has everywhere comes first. */
    private static Stream<String> meanings(String name) {
        return Stream.concat(
                        Stream.of(name),
                        TEXTS.stringPropertyNames().stream()
                                .filter(key -> key.endsWith("." + name))
                                .sorted(Comparator.reverseOrder()))
                .map(TEXTS::getProperty)
                .filter(Objects::nonNull);
    }

    private static int sharedBy(List<String> parts, List<String> words) {
        return (int) parts.stream()
                .filter(part -> words.stream().anyMatch(word -> sameStem(part, word)))
                .count();
    }

    private static List<String> parts(String name) {
        return lower(BETWEEN_PARTS.splitAsStream(name));
    }

    private static List<String> words(String text) {
        return lower(NO_LETTERS.splitAsStream(text));
    }

    private static List<String> lower(Stream<String> words) {
        return words.filter(w -> !w.isEmpty())
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean sameStem(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.equals(other) || same >= STEM && 2 * same > Math.max(one.length(), other.length());
    }

    /** One letter of four at the most is another, is left out, was put in, or changed places with the next. */
    private static boolean nearlySpelt(String word, String name) {
        var one = word.toLowerCase(Locale.ROOT);
        var other = name.toLowerCase(Locale.ROOT);
        return EditDistance.between(one, other) <= Math.max(one.length(), other.length()) / 4;
    }
}
