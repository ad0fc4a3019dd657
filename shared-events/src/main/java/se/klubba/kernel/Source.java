package se.klubba.kernel;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands. Lines count from 1, columns from 1 in code points of their line; first and last are included.
 *
 * @param columns null when the lines are meant whole; of several lines, from which column of the first to which of the last
 */
public record Source(
        DocumentId document, Range lines, @Nullable Range columns) implements Keyed {
    private static final String WRONG = " is not a range: it counts from 1 and does not end before it begins";

    /** From first to last, both included, counted from 1. Of columns in several lines the last may be before the first. */
    public record Range(int first, int last) {
        public Range {
            if (first < 1 || last < 1) {
                throw new IllegalArgumentException(first + "-" + last + WRONG);
            }
        }

        /** @throws IllegalArgumentException where it ends before it begins */
        public Range forward() {
            if (last < first) {
                throw new IllegalArgumentException(first + "-" + last + WRONG);
            }
            return this;
        }

        @Override
        public String toString() {
            return first == last ? "" + first : first + "-" + last;
        }
    }

    /** Takes what lacks its lines too: who reads it says then everything that is missing, not only that something is. */
    public Source {
        if (lines != null) {
            lines.forward();
            if (columns != null && lines.first() == lines.last()) {
                columns.forward();
            }
        }
    }

    /** None: a place in a document does not make a fact one about the document. */
    @Override
    public Stream<Key> keys() {
        return Stream.empty();
    }
}
