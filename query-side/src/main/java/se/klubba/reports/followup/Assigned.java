package se.klubba.reports.followup;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.When;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.timeline.Mark;

/**
 * An assignment that was given in the period, as of the day of the report.
 *
 * @param task null where neither the record nor its source gives it
 * @param recipient who has it now
 * @param due the day of a meeting where that was said; what was not said stays unsaid
 * @param dueSaid what said it
 * @param reports what has been heard of it before it ended
 * @param ended null while it is open
 */
record Assigned(
        Mark given,
        @Nullable BodyId by,
        List<MatterId> matters,
        @Nullable String task,
        Party recipient,
        @Nullable PersonId responsible,
        When due,
        Mark dueSaid,
        Outcome outcome,
        List<Mark> reports,
        @Nullable Mark ended) {
    boolean neverReported() {
        return outcome.open() && reports.isEmpty();
    }

    /** Something else was said of when it is due than its giving did. */
    boolean dueChanged() {
        return dueSaid.entry() != given.entry();
    }

    /** From its giving until it was done; null where it was not, or one of the days is not known to the day. */
    @Nullable
    Long days() {
        if (!outcome.done() || ended == null || ended.on() == null || given.on() == null) {
            return null;
        }
        return given.on().precise() && ended.on().precise()
                ? ChronoUnit.DAYS.between(given.on().latest(), ended.on().latest())
                : null;
    }
}
