package se.klubba.pages.documents;

import org.jspecify.annotations.Nullable;
import se.klubba.wording.Place;

/**
 * A place in a document that is marked. Lines and columns count from 1, first and last included.
 *
 * @param columns null where lines are meant whole
 * @param href what stands there; null where the place is only shown
 */
public record Marked(
        int first,
        int last,
        int @Nullable [] columns,
        @Nullable String href) {
    /** @param lines as {@code 12} or {@code 12-13}, and so the columns */
    public static Marked of(String lines, @Nullable String columns, @Nullable String href) {
        var of = range(lines);
        return new Marked(of[0], of[1], columns == null ? null : range(columns), href);
    }

    public static Marked of(Place place, @Nullable String href) {
        return of(place.lines(), place.columns(), href);
    }

    private static int[] range(String written) {
        var ends = written.split("-", 2);
        return new int[] {Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[ends.length - 1].strip())};
    }

    boolean on(int line) {
        return first <= line && line <= last;
    }

    /** Where in this line it begins, counted from 0 in code points. */
    int from(int line) {
        return columns == null || line != first ? 0 : columns[0] - 1;
    }

    /** Where in this line it is over. */
    int to(int line, int length) {
        return columns == null || line != last ? length : Math.min(length, columns[1]);
    }
}
