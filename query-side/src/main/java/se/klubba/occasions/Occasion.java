package se.klubba.occasions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.meetings.event.OccasionEvent.OccasionHours;
import se.klubba.reading.Named;
import se.klubba.wording.Step;

/**
 * An occasion, on a day.
 *
 * @param on null where none is set
 * @param starts on that day; null where that is not told
 * @param proposed the alternatives while none is set
 * @param hours of those of the alternatives of which they are told
 * @param bodies whose it is
 * @param steps what was said of it by the day, in order
 */
public record Occasion(
        String id,
        @Nullable String name,
        OccasionState state,
        @Nullable LocalDate on,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        List<LocalDate> proposed,
        List<OccasionHours> hours,
        List<Named> bodies,
        List<Step> steps) {}
