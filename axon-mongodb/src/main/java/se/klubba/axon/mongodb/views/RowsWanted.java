package se.klubba.axon.mongodb.views;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, in its order.
 *
 * @param terms each is a choice: a row has at least one term of every one of them; there is at least one choice, and the first one is that which
 *     fewest rows are expected to have
 * @param words each is how some word of the row begins; of letters and digits
 * @param from the first sort that counts; null for the first there is
 * @param until the first sort that does not count any more; null for none
 * @param after the place after which it begins; null for the beginning
 * @param most how many rows
 */
public record RowsWanted(
        List<Set<String>> terms,
        List<String> words,
        @Nullable String from,
        @Nullable String until,
        @Nullable Place after,
        int most) {
    /** Where a thing stands in a list. */
    public record Place(String key, String sort) {
        static final Comparator<Place> ORDER = Comparator.comparing(Place::sort).thenComparing(Place::key);
    }

    /** A thing and one of its rows. */
    record Placed(String key, Row row) {
        Place place() {
            return new Place(key, row.sort());
        }
    }

    public RowsWanted {
        terms = terms.stream().map(Set::copyOf).toList();
        words = List.copyOf(words);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a list is asked for by a term");
        }
    }

    public RowsWanted after(@Nullable Place place, int number) {
        return new RowsWanted(terms, words, from, until, place, number);
    }

    /** What a database would find among these. */
    public <V> List<Place> among(Listed<V> view, Stream<Stored<V>> all) {
        return all.flatMap(one -> view.rows(one.key(), one.value()).stream().map(row -> new Placed(one.key(), row)))
                .filter(placed -> matches(placed.row()))
                .map(Placed::place)
                .filter(place -> after == null || Place.ORDER.compare(place, after) > 0)
                .sorted(Place.ORDER)
                .limit(most)
                .toList();
    }

    private boolean matches(Row row) {
        return (from == null || row.sort().compareTo(from) >= 0)
                && (until == null || row.sort().compareTo(until) < 0)
                && terms.stream().allMatch(choice -> choice.stream().anyMatch(row.terms()::contains))
                && words.stream().allMatch(begin -> row.words().stream().anyMatch(word -> word.startsWith(begin)));
    }
}
