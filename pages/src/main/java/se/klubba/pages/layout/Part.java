package se.klubba.pages.layout;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Folded;
import se.klubba.reading.Readings;

/**
 * So much of a list as one page shows.
 *
 * @param all how many there are of those that were sought
 * @param sought in names; null where nothing is
 */
public record Part<T>(
        Visit visit,
        List<T> items,
        int all,
        int offset,
        @Nullable String sought) {
    private static final int PAGE = 50;

    /**
     * The part that the address asks for with {@code q} and {@code offset}.
     *
     * @param name what {@code q} is sought in
     */
    public static <T> Part<T> of(Visit visit, List<T> all, Function<T, @Nullable String> name) {
        var q = visit.parameter("q");
        var folded = Folded.of(q == null ? "" : q);
        var found = all.stream().filter(item -> folded.in(name.apply(item))).toList();
        int offset = Readings.number("offset", visit.parameter("offset"), 0, 0, Integer.MAX_VALUE - PAGE);
        return new Part<>(visit, found.stream().skip(offset).limit(PAGE).toList(), found.size(), offset, q);
    }

    public int first() {
        return offset + 1;
    }

    public int last() {
        return offset + items.size();
    }

    /** Null where nothing follows. */
    public @Nullable String next() {
        return last() < all ? at(offset + PAGE) : null;
    }

    /** Null where it is the first. */
    public @Nullable String previous() {
        return offset > 0 ? at(Math.max(0, offset - PAGE)) : null;
    }

    private String at(int place) {
        return visit.links().to(visit.here(Map.of("offset", place == 0 ? "" : String.valueOf(place))));
    }
}
