package se.klubba.axon.mongodb.views;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A thing in a list, as it stood on some days, as known at some moments.
 *
 * @param item which of several items of one key; empty where a key has one
 * @param sort by what it comes in the order of the list, compared character by character; rows of one sort come by their keys
 * @param terms by which it is found, each whole
 * @param words by whose beginnings it is found
 * @param days on which it stands so, counted from the first of year 1
 * @param known how many events are known where it does
 */
public record Row(String item, String sort, Set<String> terms, Set<String> words, Span days, Span known) {
    public Row {
        terms = Set.copyOf(terms);
        words = Set.copyOf(words);
    }

    /** The same for the same content. */
    String id(String key) {
        var content = String.join(
                "\n",
                item,
                sort,
                new TreeSet<>(terms).toString(),
                new TreeSet<>(words).toString(),
                days.toString(),
                known.toString());
        return key + ' ' + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Its terms, each with the blocks of its days and of what is known. */
    List<String> found() {
        return terms.stream()
                .flatMap(term -> within(term, days.blocks(), known.blocks()))
                .toList();
    }

    /** What a term is found under that is asked of one day, as known at one moment. */
    static Stream<String> asked(String term, long day, long known) {
        return within(term, Span.blocksWith(day), Span.blocksWith(known));
    }

    private static Stream<String> within(String term, List<String> days, List<String> known) {
        return days.stream().flatMap(day -> known.stream().map(moment -> term + ' ' + day + ' ' + moment));
    }
}
