package se.klubba.mattertrail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.When;
import se.klubba.kernel.EdtfDate;
import se.klubba.reading.Named;

/**
 * A matter in the list of matters, as of the day.
 *
 * @param label the status for a reader: "tabled (bordlagt)"
 * @param waitsFor what it waits for, where it is tabled
 * @param since the day of what put it where it stands
 */
public record MatterEntry(
        String id,
        @Nullable String title,
        @Nullable Named body,
        MatterStatus status,
        String label,
        List<Waiting> waitsFor,
        @Nullable EdtfDate since) {
    /** @param step what of the matter waits; null for the matter */
    public record Waiting(@Nullable String step, When when) {}
}
