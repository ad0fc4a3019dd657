package se.klubba.pages.body;

import java.util.Comparator;
import java.util.List;
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
import se.klubba.kernel.BodyId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.Meetings;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignments;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;

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
    private final Directory directory;
    private final CalendarView calendar;

    BodyPageEndpoint(
            Pages pages,
            Compositions compositions,
            Vacancies vacancies,
            Meetings meetings,
            Matters matters,
            Assignments assignments,
            Directory directory,
            CalendarView calendar) {
        this.pages = pages;
        this.compositions = compositions;
        this.vacancies = vacancies;
        this.meetings = meetings;
        this.matters = matters;
        this.assignments = assignments;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping({"/bodies/{body}", "/bodies/{body}/{*slug}"})
    View body(Visit visit, @PathVariable String body) {
        var id = Readings.identifier(BodyId::new, body);
        return pages.answer(visit, reading -> page(visit, reading, id));
    }

    private BodyPage page(Visit visit, ReadContext reading, BodyId id) {
        var names = Names.of(reading, directory);
        var dates = Calendar.of(reading, calendar, names);
        var composition = compositions.of(reading, id);
        var all = meetings.all(reading, id);
        var some = matters.all(reading, names, dates);
        int year = Readings.number("year", visit.parameter("year"), visit.day().getYear(), FIRST_YEAR, LAST_YEAR);
        var open = assignments.all(reading, names, dates).stream()
                .filter(a -> a.status() == Assignment.Status.OPEN)
                .toList();
        return new BodyPage(
                visit,
                composition,
                vacancies.of(reading, id),
                Bars.of(rows(visit, composition), visit.day()),
                year,
                all.stream().filter(m -> m.on().getYear() == year).toList(),
                all.stream()
                        .map(m -> m.on().getYear())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                some.stream()
                        .filter(m -> m.status().open() && (isOf(m.body(), id) || waits(m, id, all)))
                        .toList(),
                some.stream()
                        .filter(m -> m.inHandsOf().stream()
                                .anyMatch(h -> id.value().equals(h.with().id())))
                        .toList(),
                open.stream().filter(a -> id.value().equals(a.recipient().id())).toList(),
                open.stream()
                        .filter(a -> a.by() != null && a.by().id().equals(id.value()))
                        .toList());
    }

    private static boolean isOf(@Nullable Named body, BodyId id) {
        return body != null && body.id().equals(id.value());
    }

    /** Whether it was tabled by the body, or until one of its meetings. */
    private static boolean waits(MatterEntry matter, BodyId id, List<MeetingEntry> meetings) {
        return matter.waitsFor().stream()
                .anyMatch(w -> isOf(w.by(), id)
                        || meetings.stream().anyMatch(m -> w.when().at(m.id())));
    }

    private static List<Bars.Row> rows(Visit visit, Composition composition) {
        return BodyPage.everybody(composition).stream()
                .map(s -> Bars.Row.of(
                        s,
                        BodyPage.who(visit, s),
                        s.onBehalfOf() == null
                                ? visit.labels().mandate(s.kind())
                                : s.onBehalfOf().shown()))
                .sorted(Comparator.comparing(Bars.Row::lane).thenComparing(r -> r.first(java.time.LocalDate.MIN)))
                .toList();
    }
}
