package se.klubba.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.timeline.Fact;

/**
 * A correction or a retraction of what was on record.
 *
 * @param by the event that says so, by its own position: an {@code EntryCorrected} or {@code EntryRetracted}
 * @param former what stood until then
 */
public record Amendment(Fact by, Fact former) {
    /** What stands from then on; null where it was retracted. */
    public @Nullable Fact now() {
        return by.event() instanceof EntryCorrected e
                ? new Fact(former.entry(), by.entry(), former.recordedAt(), former.by(), e.replacement(), List.of())
                : null;
    }
}
