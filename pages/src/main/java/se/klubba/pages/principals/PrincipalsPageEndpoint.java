package se.klubba.pages.principals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.SeatsOfPrincipals.Held;
import se.klubba.composition.Vacancies;
import se.klubba.composition.Vacancies.Vacancy;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.PrincipalId;
import se.klubba.meetingrecord.Meetings;
import se.klubba.offices.TenureState;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.attendance.Attended;
import se.klubba.pages.attendance.Sat;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.principals.PrincipalPage.Place;
import se.klubba.principals.Principals;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;

@PageEndpoint
class PrincipalsPageEndpoint {
    private final Pages pages;
    private final Principals principals;
    private final Vacancies vacancies;
    private final Assignments assignments;
    private final Meetings meetings;
    private final Directory directory;
    private final CalendarView calendar;

    PrincipalsPageEndpoint(
            Pages pages,
            Principals principals,
            Vacancies vacancies,
            Assignments assignments,
            Meetings meetings,
            Directory directory,
            CalendarView calendar) {
        this.pages = pages;
        this.principals = principals;
        this.vacancies = vacancies;
        this.assignments = assignments;
        this.meetings = meetings;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping("/principals")
    View all(Visit visit) {
        return pages.answer(visit, reading -> PrincipalsPage.of(visit, reading, principals));
    }

    @GetMapping({"/principals/{principal}", "/principals/{principal}/{*slug}"})
    View one(Visit visit, @PathVariable String principal) {
        var id = Readings.identifier(PrincipalId::new, principal);
        return pages.answer(visit, reading -> page(visit, reading, id));
    }

    private PrincipalPage page(Visit visit, ReadContext reading, PrincipalId id) {
        var principal = principals.of(reading, id);
        var dates = Calendar.of(reading, calendar, Names.of(reading, directory));
        return new PrincipalPage(
                visit,
                principal,
                places(reading, principal.seats()),
                assignments
                        .list()
                        .every(reading, AssignmentsAsked.owedBy(AssignmentsAsked.OPEN, dates, new BodyId(id.value()))),
                Attended.last(
                        reading,
                        meetings,
                        principal.mandates().stream()
                                .filter(sat -> PrincipalPage.on(visit.day(), sat.sitting()) != TenureState.COMING)
                                .map(sat -> new Sat(
                                        sat.sitting().person(),
                                        sat.body(),
                                        sat.sitting().term()))
                                .toList()));
    }

    private List<Place> places(ReadContext reading, List<Held> seats) {
        var left = new HashMap<String, List<Vacancy>>();
        return seats.stream()
                .map(held -> new Place(
                        held,
                        held.seat().holder() != null
                                ? null
                                : Vacancies.taken(
                                        left.computeIfAbsent(
                                                held.body().id(),
                                                body -> new ArrayList<>(vacancies.of(reading, new BodyId(body)))),
                                        held.seat())))
                .toList();
    }
}
