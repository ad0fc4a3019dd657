package se.klubba.occasions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Named;
import se.klubba.wording.Step;

/**
 * An occasion, on a day.
 *
 * @param on null where none is set
 * @param proposed the alternatives while none is set
 * @param bodies whose it is
 * @param steps what was said of it by the day, in order
 */
public record Occasion(
        String id,
        @Nullable String name,
        OccasionState state,
        @Nullable LocalDate on,
        List<LocalDate> proposed,
        List<Named> bodies,
        List<Step> steps) {}
