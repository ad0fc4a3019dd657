package se.klubba.kernel;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands. Lines count from 1, columns from 1 in code points of their line; first and last are included.
 *
 * @param columns null when the lines are meant whole
 */
public record Source(
        DocumentId document, Range lines, @Nullable Range columns) implements Keyed {
    /** From first to last, both included, counted from 1. */
    public record Range(int first, int last) {
        public Range {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException(
                        first + "-" + last + " is not a range: it counts from 1 and does not end before it begins");
            }
        }

        @Override
        public String toString() {
            return first == last ? "" + first : first + "-" + last;
        }
    }

    public Source {
        if (columns != null && lines.first() != lines.last()) {
            throw new IllegalArgumentException("columns go with one line, not with lines " + lines);
        }
    }

    /** None: a place in a document does not make a fact one about the document. */
    @Override
    public Stream<Key> keys() {
        return Stream.empty();
    }
}
