package se.klubba.mattertrail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.openassignments.Assignment;
import se.klubba.reading.Named;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/**
 * How a matter came about.
 *
 * @param statusWhy what put it where it stands; null where nothing says so
 * @param steps what happened to it, in order
 * @param linked other matters
 * @param assignments what was asked of somebody in it, and what came of that
 */
public record MatterTrail(
        String id,
        @Nullable String title,
        @Nullable Named body,
        LocalDate asOf,
        MatterStatus status,
        String label,
        List<MatterEntry.Waiting> waitsFor,
        List<MatterEntry.Handed> inHandsOf,
        @Nullable Why statusWhy,
        List<Taken> steps,
        List<Named> linked,
        List<Assignment> assignments) {
    /**
     * A step.
     *
     * @param decision the identifier of a decision, by which it is rescinded, superseded and dissented from; null of other steps
     * @param words of the clause; null where it is none, or neither the record nor its source gives them
     * @param ledTo the effects of the clause
     */
    public record Taken(
            String kind,
            String what,
            @Nullable String decision,
            @Nullable String words,
            Why why,
            List<Step> ledTo) {}
}
