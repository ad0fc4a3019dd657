package se.klubba.generated;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import se.klubba.kernel.MeetingId;

/** A meeting that is announced and not yet on record as held. */
final class Coming {
    final MeetingId meeting;
    final LocalTime starts;
    LocalDate on;
    boolean cancelled;
    /** In the order of their items, of which the first is {@link Sitting#FIRST_MATTER}. */
    final List<OpenMatter> agenda = new ArrayList<>();

    Coming(MeetingId meeting, LocalDate on, LocalTime starts) {
        this.meeting = meeting;
        this.on = on;
        this.starts = starts;
    }
}
