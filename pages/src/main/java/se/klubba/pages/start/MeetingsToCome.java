package se.klubba.pages.start;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.MeetingState;
import se.klubba.meetingrecord.Meetings;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.start.StartPage.Coming;
import se.klubba.pages.start.StartPage.Decided;
import se.klubba.reading.ReadContext;

/** Meetings to come with what waits for them, and what was decided at those that were held last: of all bodies, or of one. */
@Component
public final class MeetingsToCome {
    private final Meetings meetings;
    private final Matters matters;
    private final Assignments assignments;

    MeetingsToCome(Meetings meetings, Matters matters, Assignments assignments) {
        this.meetings = meetings;
        this.matters = matters;
        this.assignments = assignments;
    }

    /** @param of null for those of all bodies */
    public List<Coming> next(ReadContext reading, @Nullable BodyId of, Calendar dates, int most) {
        return meetings
                .list()
                .where(_ -> m -> m.state() != MeetingState.CANCELLED)
                .part(reading, CalendarView.meetings(of, reading.day(), null), null, most)
                .items()
                .stream()
                .map(m -> new Coming(m, waiting(m, reading, dates), due(m, reading, dates)))
                .toList();
    }

    private List<MatterEntry> waiting(MeetingEntry meeting, ReadContext reading, Calendar dates) {
        var day = dates.meeting(new MeetingId(meeting.id()));
        return day == null ? List.of() : matters.waitingFor(reading, day, dates);
    }

    private List<Assignment> due(MeetingEntry meeting, ReadContext reading, Calendar dates) {
        var day = dates.meeting(new MeetingId(meeting.id()));
        return day == null
                ? List.of()
                : assignments
                        .list()
                        .where(_ -> a -> a.due().at(meeting.id()))
                        .every(
                                reading,
                                AssignmentsAsked.dueAt(
                                        AssignmentsAsked.OPEN, dates.comingTo(day), dates.withPredecessors(day)));
    }

    /**
     * The newest meeting first.
     *
     * @param of null for those of all bodies
     */
    public List<Decided> decided(ReadContext reading, @Nullable BodyId of, int held, int most) {
        return meetings.latest(reading, of, reading.day(), held).stream()
                .flatMap(m -> decisions(reading, m))
                .limit(most)
                .toList();
    }

    private Stream<Decided> decisions(ReadContext reading, MeetingEntry meeting) {
        return meetings.of(reading, new MeetingId(meeting.id())).items().stream()
                .flatMap(item -> item.clauses().stream()
                        .filter(c -> c.block() == Basis.Block.DECISION && c.why() != null && c.words() != null)
                        .map(c -> new Decided(
                                meeting,
                                item.item().toString(),
                                item.matters().isEmpty() ? null : item.matters().getFirst(),
                                c)));
    }
}
