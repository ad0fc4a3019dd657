package se.klubba.meetingrecord;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Named;

/**
 * A meeting in the list of meetings, as of the day.
 *
 * @param with other bodies whose it is as well
 */
public record MeetingEntry(
        String id,
        @Nullable String name,
        Named body,
        List<Named> with,
        LocalDate on,
        @Nullable LocalTime starts,
        MeetingState state) {}
