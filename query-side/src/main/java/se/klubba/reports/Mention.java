package se.klubba.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.timeline.Place;

/**
 * As much of a fact as is known without decoding it.
 *
 * @param recordedOn the day on which it was first recorded, in the register's time zone
 */
public record Mention(Class<?> kind, Place place, LocalDate recordedOn) {
    /** Null where it has no day. */
    public @Nullable EdtfDate happenedOn() {
        return place.happenedOn();
    }
}
