package se.klubba.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Named;

/**
 * When something that waits, or is due, comes up. What was never said stays unsaid.
 *
 * @param kind meeting, occasion, next-meeting, preparation, day, period, during (a part of a year), each-meeting, each-year, in-time (within a time
 * of something), as-soon-as-possible, successor or event (at which a term ends) or not-stated: as it was said
 * @param label the same for a reader
 * @param meeting at which it comes up; null where it waits for none, or for one that is not scheduled
 * @param at the occasion that it waits for, or the body whose preparation it waits for
 * @param first the first day of a period, otherwise the day; null where there is none
 * @param last the day after which it is overdue; null where it can never be
 * @param movedFrom the cancelled meeting that it waited for
 * @param was the day that the meeting had when that was said, where it has been moved since
 * @param successorOf the dissolved body in whose place the other one is that prepares it or meets
 */
public record When(
        String kind,
        String label,
        @Nullable Named meeting,
        @Nullable Named at,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Named movedFrom,
        @Nullable LocalDate was,
        @Nullable Named successorOf) {
    public boolean overdue(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    public boolean at(String meetingId) {
        return meeting != null && meeting.id().equals(meetingId);
    }
}
