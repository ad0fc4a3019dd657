package se.klubba.records.resolving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Things by their names, of which those near a name are found without comparing it to all of them: near names share a word, or all their
 * letters, or are of one word each.
 */
public final class NearIndex<T> {
    private static final String ONE_WORD = "";

    private record Named<T>(String name, T it) {}

    private final Map<String, List<Named<T>>> byKey = new HashMap<>();

    public void add(String name, T it) {
        var named = new Named<>(name, it);
        keys(name)
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(named));
    }

    /**
     * What is called nearly so, as {@link Alike#near} has it.
     *
     * @param byLetters as of people
     */
    public List<T> near(String name, boolean byLetters) {
        var some = new LinkedHashSet<Named<T>>();
        keys(name).forEach(key -> some.addAll(byKey.getOrDefault(key, List.of())));
        return some.stream()
                .filter(other -> Alike.near(other.name(), name, byLetters))
                .map(Named::it)
                .toList();
    }

    private static Stream<String> keys(String name) {
        var words = Alike.words(name);
        return Stream.concat(words.stream(), Stream.of(words.size() == 1 ? ONE_WORD : String.join("", words)))
                .distinct();
    }
}
