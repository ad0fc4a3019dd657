package se.klubba.openassignments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.When;
import se.klubba.kernel.EdtfDate;
import se.klubba.reading.Named;
import se.klubba.reading.Who;
import se.klubba.wording.Why;

/**
 * What was asked of whom, on a day.
 *
 * @param task as it was said; null where neither the record nor its source gives it
 * @param recipient who has it now: of a dissolved body its successor
 * @param takenOverFrom the dissolved body whose successor has it; null where it has it of its own
 * @param due not stated where it never was: none is inferred
 * @param overdue open, and due before the day
 * @param dueSaid why it is due then; the giving where that said so
 */
public record Assignment(
        String id,
        Status status,
        @Nullable String task,
        Who recipient,
        @Nullable Named takenOverFrom,
        @Nullable Named by,
        @Nullable Named responsible,
        When due,
        boolean overdue,
        List<Named> matters,
        @Nullable EdtfDate given,
        Why why,
        Why dueSaid,
        List<Report> reports,
        @Nullable Why ended) {
    /** What became of it. */
    public enum Status {
        OPEN,
        DONE,
        DISCHARGED;

        @JsonValue
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param what the same in a sentence */
    public record Report(String what, Why why) {}
}
