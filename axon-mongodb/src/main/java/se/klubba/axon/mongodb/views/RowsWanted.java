package se.klubba.axon.mongodb.views;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, in its order.
 *
 * @param terms each is a choice: a row has at least one term of every one of them; there is at least one choice, and the first one is that which
 *     fewest rows are expected to have
 * @param words each is how some word of the row begins; of letters and digits
 * @param day of which it is asked, counted from the first of year 1
 * @param known how many events are known
 * @param from the first sort that counts; null for the first there is
 * @param until the first sort that does not count any more; null for none
 * @param after the place after which it begins; null for the beginning
 * @param most how many rows
 * @param backwards in the reverse of its order
 */
public record RowsWanted(
        List<Set<String>> terms,
        List<String> words,
        long day,
        long known,
        @Nullable String from,
        @Nullable String until,
        @Nullable Place after,
        int most,
        boolean backwards) {
    /** A server merges up to 200 ranges of an index; a term has 81, for the blocks of its day and its moment. */
    private static final int TERMS_AT_ONCE = 2;

    /**
     * Where a thing stands in a list.
     *
     * @param item as in {@link Row}
     */
    public record Place(String key, String item, String sort) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::sort).thenComparing(Place::key).thenComparing(Place::item);
    }

    /** A thing and one of its rows. */
    record Placed(String key, Row row) {
        Place place() {
            return new Place(key, row.item(), row.sort());
        }
    }

    public RowsWanted {
        terms = terms.stream().map(Set::copyOf).toList();
        words = List.copyOf(words);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a list is asked for by a term");
        }
    }

    /** The same of another day, as known at another moment. */
    public RowsWanted at(long otherDay, long otherKnown) {
        return new RowsWanted(terms, words, otherDay, otherKnown, from, until, after, most, backwards);
    }

    /** The same in parts of so few terms that a server reads each in the order of its index. */
    List<RowsWanted> parts() {
        var narrowest = List.copyOf(terms.getFirst());
        return IntStream.iterate(0, at -> at < narrowest.size(), at -> at + TERMS_AT_ONCE)
                .mapToObj(at -> narrowest.subList(at, Math.min(narrowest.size(), at + TERMS_AT_ONCE)))
                .map(some -> new RowsWanted(
                        Stream.concat(
                                        Stream.of(Set.copyOf(some)),
                                        terms.stream().skip(1))
                                .toList(),
                        words,
                        day,
                        known,
                        from,
                        until,
                        after,
                        most,
                        backwards))
                .toList();
    }

    /** What was found of the parts. */
    List<Place> joined(List<List<Place>> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : parts.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted(order())
                        .limit(most)
                        .toList();
    }

    /** What a database would find among these. */
    public <V> List<Place> among(Listed<V> view, List<Stored<V>> all) {
        return placed(view, all)
                .filter(placed -> matches(placed.row()))
                .map(Placed::place)
                .filter(place -> after == null || order().compare(place, after) > 0)
                .sorted(order())
                .limit(most)
                .toList();
    }

    private Comparator<Place> order() {
        return backwards ? Place.ORDER.reversed() : Place.ORDER;
    }

    /** Where an item of these stands. */
    public static <V> List<Place> placesOf(
            Listed<V> view, List<Stored<V>> all, String key, String item, long day, long known) {
        return placed(view, all)
                .filter(placed -> placed.key().equals(key)
                        && placed.row().item().equals(item)
                        && placed.row().days().has(day)
                        && placed.row().known().has(known))
                .map(Placed::place)
                .sorted(Place.ORDER)
                .toList();
    }

    private static <V> Stream<Placed> placed(Listed<V> view, List<Stored<V>> all) {
        var byKey = all.stream().collect(Collectors.toMap(Stored::key, Stored::value));
        Function<String, @Nullable V> others = byKey::get;
        return all.stream()
                .flatMap(one ->
                        view.rows(one.key(), one.value(), others).stream().map(row -> new Placed(one.key(), row)));
    }

    private boolean matches(Row row) {
        return row.days().has(day)
                && row.known().has(known)
                && (from == null || row.sort().compareTo(from) >= 0)
                && (until == null || row.sort().compareTo(until) < 0)
                && terms.stream().allMatch(choice -> choice.stream().anyMatch(row.terms()::contains))
                && words.stream().allMatch(begin -> row.words().stream().anyMatch(word -> word.startsWith(begin)));
    }
}
