package se.klubba.meetingrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.calendar.MeetingDay;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.proposals.Proposals;
import se.klubba.reading.ReadContext;

/** Answers about meetings. */
@Component
public final class Meetings {
    private final MeetingFacts view;
    private final Directory directory;
    private final CalendarView calendar;
    private final Proposals proposals;

    public Meetings(MeetingFacts view, Directory directory, CalendarView calendar, Proposals proposals) {
        this.proposals = proposals;
        this.view = view;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** Meetings that were announced by the day, in the order of their dates; of one body, or all. */
    public List<MeetingEntry> all(ReadContext reading, @Nullable BodyId of) {
        var names = Names.of(reading, directory);
        return Calendar.of(reading, calendar, names).meetings(of).stream()
                .map(m -> new MeetingEntry(
                        m.meeting().value(),
                        names.of(m.meeting()).name(),
                        names.of(m.body()),
                        m.on(),
                        m.starts(),
                        state(m)))
                .toList();
    }

    /** @throws se.klubba.reading.ReadProblem where no such meeting is on record */
    public MeetingRecord of(ReadContext reading, MeetingId id) {
        var standing = reading.standing(view, id);
        var names = Names.of(reading, directory);
        var dates = Calendar.of(reading, calendar, names);
        var meeting = dates.meeting(id);
        if (meeting == null) {
            throw reading.absent(view, "meeting", id.value());
        }
        return new Minutes(
                        meeting, standing.asOf(reading.day()), names, dates, proposals.points(reading), reading.text())
                .meeting();
    }

    public static MeetingState state(MeetingDay meeting) {
        return meeting.cancelled()
                ? MeetingState.CANCELLED
                : meeting.held()
                        ? MeetingState.HELD
                        : meeting.scheduled() ? MeetingState.SCHEDULED : MeetingState.NOTED;
    }
}
