package se.klubba.drafts;

import java.util.List;
import java.util.stream.Stream;

/** Names that are known, each kind by itself, to be offered where one writes. */
public record Suggestions(
        List<String> people,
        List<String> bodies,
        List<String> offices,
        List<String> principals,
        List<String> matters,
        List<String> instruments) {
    /** Where none are offered. */
    public static final Suggestions NONE =
            new Suggestions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A page offers so many of a kind at once; the others are sought while one types. */
    private static final int MOST = 400;

    static List<String> some(Stream<String> names) {
        return names.distinct().sorted().limit(MOST).toList();
    }

    /** Everybody who can be given something to do. */
    public List<String> parties() {
        return Stream.of(people, bodies, offices).flatMap(List::stream).toList();
    }

    /** Everybody who has a name of their own. */
    public List<String> named() {
        return Stream.of(people, bodies).flatMap(List::stream).toList();
    }
}
