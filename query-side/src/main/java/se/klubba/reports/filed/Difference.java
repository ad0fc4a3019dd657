package se.klubba.reports.filed;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a report is not what was filed.
 *
 * @param what in a sentence
 * @param since the position in the log from which on that is so, or can be so at the earliest; null where it is not to be had from a log
 * @param positions of facts whose words were disposed of since; else none
 */
public record Difference(Kind kind, String what, @Nullable Long since, List<Long> positions) {
    /** What differs. */
    public enum Kind {
        /** The report is made in another way now, or not at all. */
        DEFINITION,
        /** The log up to its position is not what it was. */
        LOG,
        /** Words were disposed of since. */
        DISPOSED,
        /** Documents that it cites cannot be read that could be then, or the other way round. */
        DOCUMENTS,
        /** Nothing that the report says that it depends on: its bytes do. */
        CONTENT;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Difference of(Kind kind, String what, Object... values) {
        return new Difference(kind, what.formatted(values), null, List.of());
    }

    Difference since(long position) {
        return new Difference(kind, what, position, positions);
    }

    Difference about(List<Long> facts) {
        return new Difference(kind, what, since, facts);
    }
}
