package se.klubba.pages.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instruments;
import se.klubba.instrumentregister.InstrumentsAsked;
import se.klubba.kernel.Basis;
import se.klubba.kernel.MeetingId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.mattertrail.MattersAsked;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.MeetingState;
import se.klubba.meetingrecord.Meetings;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.log.Telling;
import se.klubba.pages.log.Told;
import se.klubba.pages.start.StartPage.Coming;
import se.klubba.pages.start.StartPage.Decided;
import se.klubba.proposals.Points;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadContext;
import se.klubba.wording.Phrasing;

@PageEndpoint
class StartPageEndpoint {
    private static final int MEETINGS = 5;
    private static final int LATE = 8;
    private static final int DECISIONS = 6;
    private static final int ELSEWHERE = 6;
    private static final int NEWS = 8;
    private static final int LOOKED_AT = 60;

    private final Pages pages;
    private final Moments moments;
    private final Matters matters;
    private final Assignments assignments;
    private final Meetings meetings;
    private final Instruments instruments;
    private final Directory directory;
    private final CalendarView calendar;

    StartPageEndpoint(
            Pages pages,
            Moments moments,
            Matters matters,
            Assignments assignments,
            Meetings meetings,
            Instruments instruments,
            Directory directory,
            CalendarView calendar) {
        this.pages = pages;
        this.moments = moments;
        this.matters = matters;
        this.assignments = assignments;
        this.meetings = meetings;
        this.instruments = instruments;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping("/")
    View start(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        var last = LastVisit.of(request);
        var now = LastVisit.next(last, pages.head(), moments.clock().instant());
        response.addHeader(
                HttpHeaders.SET_COOKIE, now.cookie(request.getContextPath()).toString());
        return pages.answer(visit, reading -> page(visit, reading, now.before()));
    }

    private StartPage page(Visit visit, ReadContext reading, long seen) {
        var names = Names.of(reading, directory);
        var dates = Calendar.of(reading, calendar, names);
        var coming = meetings.list()
                .where(_ -> m -> m.state() != MeetingState.CANCELLED)
                .part(reading, CalendarView.meetings(null, visit.day(), null), null, MEETINGS)
                .items();
        var late = AssignmentsAsked.maybeDueBefore(AssignmentsAsked.OPEN, visit.day());
        var decided = decided(reading);
        return new StartPage(
                visit,
                coming.stream()
                        .map(m -> new Coming(m, waiting(m, reading, dates), due(m, reading, dates)))
                        .toList(),
                assignments
                        .list()
                        .where(_ -> Assignment::overdue)
                        .part(reading, late, null, LATE)
                        .items(),
                decided,
                matters.list()
                        .part(reading, MattersAsked.handed(), null, ELSEWHERE)
                        .items(),
                instruments
                        .list()
                        .part(reading, InstrumentsAsked.awaiting(ListWanted.ALL), null, ELSEWHERE)
                        .items(),
                news(visit, reading, seen, names, dates),
                coming.isEmpty()
                        && decided.isEmpty()
                        && matters.list()
                                .part(reading, ListWanted.ALL, null, 1)
                                .items()
                                .isEmpty());
    }

    /** The newest first, without what only prepares the rest. */
    private static List<Told> news(Visit visit, ReadContext reading, long seen, Names names, Calendar dates) {
        long from = Math.max(seen, reading.position() - LOOKED_AT);
        var telling = new Telling(visit, names, Phrasing.of(names, dates, Points.NONE));
        return reading.raw(from, LOOKED_AT).events().reversed().stream()
                .map(telling::told)
                .filter(told -> !told.about().isEmpty())
                .limit(NEWS)
                .toList();
    }

    private List<MatterEntry> waiting(MeetingEntry meeting, ReadContext reading, Calendar dates) {
        var day = dates.meeting(new MeetingId(meeting.id()));
        return day == null ? List.of() : matters.list().every(reading, MattersAsked.waitingFor(day, dates));
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
                                        AssignmentsAsked.OPEN,
                                        dates.comingTo(day),
                                        dates.withPredecessors(day.body())));
    }

    private List<Decided> decided(ReadContext reading) {
        return meetings.latest(reading, null, reading.day(), MEETINGS).stream()
                .flatMap(m -> decisions(reading, m))
                .limit(DECISIONS)
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
