package se.klubba.mattertrail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.When;
import se.klubba.kernel.EdtfDate;
import se.klubba.reading.Named;
import se.klubba.reading.Who;
import se.klubba.wording.Why;

/**
 * A matter in the list of matters, as of the day.
 *
 * @param label the status for a reader: "tabled (bordlagt)"
 * @param waitsFor what it waits for, and what each of its steps that is tabled waits for
 * @param inHandsOf to whom it was referred, or referred back, and from whom it has not come back
 * @param since the day of what put it where it stands
 */
public record MatterEntry(
        String id,
        @Nullable String title,
        @Nullable Named body,
        MatterStatus status,
        String label,
        List<Waiting> waitsFor,
        List<Handed> inHandsOf,
        @Nullable EdtfDate since) {
    /**
     * @param step what of the matter waits; null for the matter
     * @param by the body that tabled it; null where that is not told
     * @param passed the day of what it waits for is over, and it was not taken up
     */
    public record Waiting(
            @Nullable String step, When when, @Nullable Named by, boolean passed) {}

    /**
     * @param with whom it lies with
     * @param by the body that sent it there; null where that is not told
     * @param back whether it was referred back (återremiss)
     */
    public record Handed(Who with, @Nullable Named by, boolean back, Why why) {}
}
