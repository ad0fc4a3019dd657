package se.klubba.pages.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.Composition;
import se.klubba.composition.Compositions;
import se.klubba.composition.Vacancies;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instrument;
import se.klubba.instrumentregister.Instruments;
import se.klubba.instrumentregister.InstrumentsAsked;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.mattertrail.MattersAsked;
import se.klubba.meetingrecord.Meetings;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.layout.Bars;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;
import se.klubba.reading.SwedishOrder;

@PageEndpoint
class BodyPageEndpoint {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Pages pages;
    private final Compositions compositions;
    private final Vacancies vacancies;
    private final Meetings meetings;
    private final Matters matters;
    private final Assignments assignments;
    private final Instruments instruments;
    private final Directory directory;
    private final CalendarView calendar;

    BodyPageEndpoint(
            Pages pages,
            Compositions compositions,
            Vacancies vacancies,
            Meetings meetings,
            Matters matters,
            Assignments assignments,
            Instruments instruments,
            Directory directory,
            CalendarView calendar) {
        this.pages = pages;
        this.compositions = compositions;
        this.vacancies = vacancies;
        this.meetings = meetings;
        this.matters = matters;
        this.assignments = assignments;
        this.instruments = instruments;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping({"/bodies/{body}", "/bodies/{body}/{*slug}"})
    View body(Visit visit, @PathVariable String body) {
        var id = Readings.identifier(BodyId::new, body);
        return pages.answer(visit, reading -> page(visit, reading, id));
    }

    private BodyPage page(Visit visit, ReadContext reading, BodyId id) {
        var composition = compositions.of(reading, id);
        int year = Readings.number("year", visit.parameter("year"), visit.day().getYear(), FIRST_YEAR, LAST_YEAR);
        var own = List.of(id);
        var dates = Calendar.of(reading, calendar, Names.of(reading, directory));
        var before = dates.withPredecessors(id);
        var some = Stream.of(MattersAsked.of(id), MattersAsked.tabledTo(own), MattersAsked.tabledBy(own))
                .flatMap(wanted -> matters.list().every(reading, MattersAsked.open(wanted)).stream())
                .distinct()
                .sorted(Comparator.comparing(m -> SwedishOrder.key(m.title() == null ? m.id() : m.title())));
        return new BodyPage(
                visit,
                composition,
                compositions.history(reading, id),
                instruments
                        .list()
                        .where(_ -> BodyPageEndpoint::lasts)
                        .part(reading, InstrumentsAsked.of(ListWanted.ALL, before), null, BodyPage.FIRST)
                        .items(),
                vacancies.of(reading, id),
                Bars.of(rows(visit, composition), visit.day()),
                year,
                meetings.list()
                        .every(
                                reading,
                                CalendarView.meetings(id, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))),
                years(reading, CalendarView.meetings(id, null, null)),
                some.filter(m -> isOf(m.body(), id) || waits(m, id, dates)).toList(),
                matters.list().every(reading, MattersAsked.inHandsOf(before)),
                assignments.list().every(reading, AssignmentsAsked.owedBy(AssignmentsAsked.OPEN, dates, id)),
                assignments.list().every(reading, AssignmentsAsked.by(AssignmentsAsked.OPEN, own)));
    }

    /** From that of the last of some meetings to that of the first. */
    private List<Integer> years(ReadContext reading, ListWanted some) {
        var ends = Stream.of(some.reversed(), some)
                .flatMap(wanted -> meetings.list().part(reading, wanted, null, 1).items().stream())
                .map(m -> m.on().getYear())
                .toList();
        return ends.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(ends.getLast(), ends.getFirst())
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    private static boolean lasts(Instrument instrument) {
        return switch (instrument.state()) {
            case ENDED, REJECTED, REFUSED -> false;
            case EXISTS, DRAFTED, SENT_FOR_COMMENT, AWAITING, COMING, IN_FORCE, POSSIBLY_IN_FORCE -> true;
        };
    }

    private static boolean isOf(@Nullable Named body, BodyId id) {
        return body != null && body.id().equals(id.value());
    }

    /** Whether it was tabled by the body, or until one of its meetings. */
    private static boolean waits(MatterEntry matter, BodyId id, Calendar dates) {
        return matter.waitsFor().stream()
                .anyMatch(w -> isOf(w.by(), id) || isOf(w.when().meeting(), id, dates));
    }

    private static boolean isOf(@Nullable Named meeting, BodyId id, Calendar dates) {
        var day = meeting == null ? null : dates.meeting(new MeetingId(meeting.id()));
        return day != null && day.bodies().contains(id);
    }

    private static List<Bars.Row> rows(Visit visit, Composition composition) {
        return composition.everybody().stream()
                .map(s -> new Bars.Row(
                        s.onBehalfOf() == null
                                ? visit.labels().mandate(s.kind())
                                : s.onBehalfOf().shown(),
                        BodyPage.who(visit, s),
                        s.term(),
                        s.holds()))
                .sorted(Comparator.comparing(Bars.Row::lane).thenComparing(r -> r.first(LocalDate.MIN)))
                .toList();
    }
}
