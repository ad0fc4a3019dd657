package se.klubba.drafts;

import java.util.List;
import java.util.stream.Stream;

/** Names that are known, each kind by itself, to be offered where one writes. */
public record Suggestions(
        List<String> people,
        List<String> bodies,
        List<String> offices,
        List<String> matters,
        List<String> instruments) {
    /** A page offers so many of a kind; what is further down is typed. */
    private static final int MOST = 400;

    static List<String> some(Stream<String> names) {
        return names.distinct().sorted().limit(MOST).toList();
    }

    /** Everybody who can be given something to do. */
    public List<String> parties() {
        return Stream.of(people, bodies, offices).flatMap(List::stream).toList();
    }
}
