package se.klubba.pages.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instruments;
import se.klubba.instrumentregister.InstrumentsAsked;
import se.klubba.mattertrail.Matters;
import se.klubba.mattertrail.MattersAsked;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.layout.WaitingLinks;
import se.klubba.pages.layout.WhoLooks;
import se.klubba.pages.log.Telling;
import se.klubba.pages.log.Told;
import se.klubba.pages.start.StartPage.Hers;
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
    private final MeetingsToCome meetings;
    private final Instruments instruments;
    private final Directory directory;
    private final CalendarView calendar;
    private final ObjectProvider<WhoLooks> looking;
    private final ObjectProvider<WaitingLinks> waiting;

    StartPageEndpoint(
            Pages pages,
            Moments moments,
            Matters matters,
            Assignments assignments,
            MeetingsToCome meetings,
            Instruments instruments,
            Directory directory,
            CalendarView calendar,
            ObjectProvider<WhoLooks> looking,
            ObjectProvider<WaitingLinks> waiting) {
        this.pages = pages;
        this.moments = moments;
        this.matters = matters;
        this.assignments = assignments;
        this.meetings = meetings;
        this.instruments = instruments;
        this.directory = directory;
        this.calendar = calendar;
        this.looking = looking;
        this.waiting = waiting;
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
        var coming = meetings.next(reading, null, dates, MEETINGS);
        var late = AssignmentsAsked.maybeDueBefore(AssignmentsAsked.OPEN, visit.day());
        var overdue = assignments.list().where(_ -> Assignment::overdue).part(reading, late, null, LATE);
        var handed = matters.list().part(reading, MattersAsked.handed(), null, ELSEWHERE);
        var awaiting = instruments.list().part(reading, InstrumentsAsked.awaiting(ListWanted.ALL), null, ELSEWHERE);
        var decided = meetings.decided(reading, null, MEETINGS, DECISIONS);
        return new StartPage(
                visit,
                hers(visit, reading),
                coming,
                Counted.of(overdue, assignments.overdue().part(reading, late, null, Counted.MOST)),
                decided,
                Counted.of(handed, matters.list().keys().part(reading, MattersAsked.handed(), null, Counted.MOST)),
                Counted.of(
                        awaiting,
                        instruments
                                .list()
                                .keys()
                                .part(reading, InstrumentsAsked.awaiting(ListWanted.ALL), null, Counted.MOST)),
                news(visit, reading, seen, names, dates),
                coming.isEmpty()
                        && decided.isEmpty()
                        && matters.list()
                                .part(reading, ListWanted.ALL, null, 1)
                                .items()
                                .isEmpty());
    }

    /** What whoever looks has to do; null where it is not known who that is on record. */
    private @Nullable Hers hers(Visit visit, ReadContext reading) {
        var person =
                looking.stream().flatMap(who -> Stream.ofNullable(who.person())).findFirst();
        return person.map(id -> new Hers(
                        Names.of(reading, directory).of(id),
                        waiting.stream().flatMap(w -> w.of(visit).stream()).toList(),
                        assignments
                                .list()
                                .every(reading, AssignmentsAsked.concerning(AssignmentsAsked.OPEN, Stream.of(id)))))
                .orElse(null);
    }

    /** The newest first, without what only prepares the rest. */
    private static List<Told> news(Visit visit, ReadContext reading, long seen, Names names, Calendar dates) {
        long from = Math.max(seen, reading.position() - LOOKED_AT);
        var telling = new Telling(visit, names, Phrasing.of(names, dates, Points.NONE));
        return reading.log().part(from, LOOKED_AT).events().reversed().stream()
                .map(telling::told)
                .filter(told -> !told.about().isEmpty())
                .limit(NEWS)
                .toList();
    }
}
