package se.klubba.meetingrecord;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Named;

/** A meeting in the list of meetings, as of the day. */
public record MeetingEntry(
        String id,
        @Nullable String name,
        Named body,
        LocalDate on,
        @Nullable LocalTime starts,
        MeetingState state) {}
