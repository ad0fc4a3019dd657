package se.klubba.axon.mongodb.views;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A thing in a list.
 *
 * @param sort by what it comes in the order of the list, compared character by character; rows of one sort come by their keys
 * @param terms by which it is found, each whole
 * @param words by whose beginnings it is found
 */
public record Row(String sort, Set<String> terms, Set<String> words) {
    public Row {
        terms = Set.copyOf(terms);
        words = Set.copyOf(words);
    }

    /** The same for the same content. */
    String id(String key) {
        var content = sort + '\n' + new TreeSet<>(terms) + '\n' + new TreeSet<>(words);
        return key + ' ' + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}
