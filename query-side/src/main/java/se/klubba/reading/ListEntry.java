package se.klubba.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Identifier;

/**
 * How a thing is found in lists, as things stand on a day.
 *
 * @param item which of several of one thing; empty where it has one
 * @param sort by what it comes in the order of the list
 * @param terms by which it is found
 * @param words by whose beginnings it is found
 */
public record ListEntry(String item, String sort, Set<String> terms, Set<String> words) {
    /** What every thing of a list is found by. */
    public static final String ALL = "all";

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    public ListEntry {
        terms = Set.copyOf(terms);
        words = Set.copyOf(words);
    }

    /** In Swedish order of its name, and found by the words of it and of others. */
    public static ListEntry named(String key, @Nullable String name, Stream<String> alsoCalled, Stream<String> terms) {
        return new ListEntry(
                "",
                SwedishOrder.key(name == null ? key : name),
                withAll(terms),
                Folded.words(Stream.concat(Stream.ofNullable(name), alsoCalled)));
    }

    public static Set<String> withAll(Stream<String> terms) {
        var all = terms.collect(Collectors.toCollection(HashSet::new));
        all.add(ALL);
        return all;
    }

    public static String term(String name, String value) {
        return name + "=" + value;
    }

    public static Stream<String> term(String name, @Nullable Identifier value) {
        return value == null ? Stream.empty() : Stream.of(term(name, value.value()));
    }

    /** Days as lists count them. */
    static long number(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(FIRST_DAY, day));
    }

    boolean found(List<Set<String>> wanted, List<String> begins) {
        return wanted.stream().allMatch(choice -> choice.stream().anyMatch(terms::contains))
                && begins.stream().allMatch(begin -> words.stream().anyMatch(word -> word.startsWith(begin)));
    }
}
