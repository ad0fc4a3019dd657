package se.klubba.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;

/**
 * What is sought.
 *
 * @param words as they were written: all of them must be found; "in quotes" as they stand, {@code begin*} by their start, {@code -without}
 * @param kind null for every kind
 * @param body acts that name it, or were done at its meetings; null for every body
 * @param from the first day, null for the beginning; what has no day is in no period
 * @param to the last day, null for the end
 */
public record Sought(
        String words,
        @Nullable String kind,
        @Nullable BodyId body,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
