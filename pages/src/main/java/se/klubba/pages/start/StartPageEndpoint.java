package se.klubba.pages.start;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instruments;
import se.klubba.kernel.Basis;
import se.klubba.kernel.MeetingId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.MatterStatus;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.MeetingState;
import se.klubba.meetingrecord.Meetings;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignments;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.start.StartPage.Coming;
import se.klubba.pages.start.StartPage.Decided;
import se.klubba.reading.ReadContext;

@PageEndpoint
class StartPageEndpoint {
    private static final int MEETINGS = 5;
    private static final int LATE = 8;
    private static final int DECISIONS = 6;
    private static final int ELSEWHERE = 6;

    private final Pages pages;
    private final Matters matters;
    private final Assignments assignments;
    private final Meetings meetings;
    private final Instruments instruments;
    private final Directory directory;
    private final CalendarView calendar;

    StartPageEndpoint(
            Pages pages,
            Matters matters,
            Assignments assignments,
            Meetings meetings,
            Instruments instruments,
            Directory directory,
            CalendarView calendar) {
        this.pages = pages;
        this.matters = matters;
        this.assignments = assignments;
        this.meetings = meetings;
        this.instruments = instruments;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping("/")
    View start(Visit visit) {
        return pages.answer(visit, reading -> page(visit, reading));
    }

    private StartPage page(Visit visit, ReadContext reading) {
        var names = Names.of(reading, directory);
        var dates = Calendar.of(reading, calendar, names);
        var all = matters.all(reading, names, dates);
        var given = assignments.all(reading, names, dates);
        var announced = meetings.all(reading, null);
        return new StartPage(
                visit,
                announced.stream()
                        .filter(m -> !m.on().isBefore(visit.day()) && !cancelled(m))
                        .limit(MEETINGS)
                        .map(m -> new Coming(m, waiting(m, all), due(m, given)))
                        .toList(),
                given.stream().filter(Assignment::overdue).limit(LATE).toList(),
                decided(reading, announced),
                all.stream()
                        .filter(m -> m.status() == MatterStatus.REFERRED || m.status() == MatterStatus.REFERRED_BACK)
                        .limit(ELSEWHERE)
                        .toList(),
                instruments.all(reading, names, dates).stream()
                        .filter(i -> !i.awaiting().isEmpty())
                        .limit(ELSEWHERE)
                        .toList(),
                all.isEmpty() && announced.isEmpty());
    }

    private static boolean cancelled(MeetingEntry meeting) {
        return meeting.state() == MeetingState.CANCELLED;
    }

    private static List<MatterEntry> waiting(MeetingEntry meeting, List<MatterEntry> all) {
        return all.stream()
                .filter(m -> m.waitsFor().stream().anyMatch(w -> w.when().at(meeting.id())))
                .toList();
    }

    private static List<Assignment> due(MeetingEntry meeting, List<Assignment> all) {
        return all.stream()
                .filter(a -> a.status() == Assignment.Status.OPEN && a.due().at(meeting.id()))
                .toList();
    }

    private List<Decided> decided(ReadContext reading, List<MeetingEntry> announced) {
        return announced.stream()
                .filter(m -> m.on().isBefore(reading.day()) && !cancelled(m))
                .sorted(Comparator.comparing(MeetingEntry::on).reversed())
                .limit(MEETINGS)
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
