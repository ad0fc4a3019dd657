package se.klubba.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list is to have.
 *
 * @param terms each is a choice of which a thing has at least one
 * @param words each is how some word of it begins
 * @param from the first sort that counts; null for the first there is
 * @param until the first sort that does not count any more; null for none
 * @param backwards in the reverse of its order
 */
public record ListWanted(
        List<Set<String>> terms,
        List<String> words,
        @Nullable String from,
        @Nullable String until,
        boolean backwards) {
    public static final ListWanted ALL = new ListWanted(List.of(), List.of(), null, null, false);

    public ListWanted {
        terms = List.copyOf(terms);
        words = List.copyOf(words);
    }

    /** Those of these that have the term too; all of these where the value is null. */
    public ListWanted with(String name, @Nullable String value) {
        return value == null ? this : withOne(name, List.of(value));
    }

    /** Those of these that have the term with one of some values. */
    public ListWanted withOne(String name, Collection<String> values) {
        return with(values.stream().map(value -> ListEntry.term(name, value)).collect(Collectors.toUnmodifiableSet()));
    }

    public ListWanted with(Set<String> choice) {
        // what is asked for last is what fewest have
        return new ListWanted(Stream.concat(Stream.of(choice), terms.stream()).toList(), words, from, until, backwards);
    }

    /** Those of these that have one of some values too, as so many have that nothing is found by it. */
    public ListWanted also(String name, Collection<String> values) {
        var many = values.stream().map(value -> ListEntry.term(name, value)).collect(Collectors.toUnmodifiableSet());
        return new ListWanted(Stream.concat(terms.stream(), Stream.of(many)).toList(), words, from, until, backwards);
    }

    /** The same of a list beside the other one, whose terms begin so. */
    public ListWanted in(String list) {
        return new ListWanted(
                choices().stream()
                        .map(choice -> choice.stream().map(term -> list + term).collect(Collectors.toUnmodifiableSet()))
                        .toList(),
                words,
                from,
                until,
                backwards);
    }

    /** Of these, those in which each word of the search is how some word begins; all of them where nothing is sought. */
    public ListWanted begun(@Nullable String q) {
        var more = new ArrayList<>(words);
        if (q != null) {
            more.addAll(Folded.of(q).words());
        }
        return new ListWanted(terms, more, from, until, backwards);
    }

    public ListWanted between(@Nullable String first, @Nullable String end) {
        return new ListWanted(terms, words, first, end, backwards);
    }

    /** The same in the reverse of its order. */
    public ListWanted reversed() {
        return new ListWanted(terms, words, from, until, !backwards);
    }

    /** With what an index can find. */
    List<Set<String>> choices() {
        return terms.isEmpty() ? List.of(Set.of(ListEntry.ALL)) : terms;
    }
}
