package se.klubba.pages.assignments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.offices.TenureState;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.openassignments.Seated;
import se.klubba.pages.assignments.AssignmentsPage.Whose;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.layout.WhoLooks;
import se.klubba.persons.Person;
import se.klubba.persons.Persons;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;

@PageEndpoint
class AssignmentsPageEndpoint {
    private final Pages pages;
    private final Assignments assignments;
    private final Persons persons;
    private final Seated seated;
    private final Directory directory;
    private final CalendarView calendar;
    private final ObjectProvider<WhoLooks> looking;

    AssignmentsPageEndpoint(
            Pages pages,
            Assignments assignments,
            Persons persons,
            Seated seated,
            Directory directory,
            CalendarView calendar,
            ObjectProvider<WhoLooks> looking) {
        this.pages = pages;
        this.assignments = assignments;
        this.persons = persons;
        this.seated = seated;
        this.directory = directory;
        this.calendar = calendar;
        this.looking = looking;
    }

    @GetMapping("/assignments")
    View assignments(Visit visit) {
        var said = visit.parameter(AssignmentsPage.RECIPIENT);
        var recipient = said == null ? null : Readings.identifier(BodyId::new, said);
        boolean people = AssignmentsPage.withPeople(visit);
        return pages.answer(visit, reading -> {
            var names = Names.of(reading, directory);
            var hers = hers(visit, reading);
            if (recipient == null) {
                return AssignmentsPage.of(visit, reading, assignments, some -> some, null, hers);
            }
            var dates = Calendar.of(reading, calendar, names);
            var seats = people ? seated.entries(reading, recipient.value()) : List.<String>of();
            return AssignmentsPage.of(
                    visit,
                    reading,
                    assignments,
                    some -> AssignmentsAsked.owedBy(some, dates, recipient, seats),
                    names.recipient(recipient.value()),
                    hers);
        });
    }

    /** Of whoever looks, and of each principal for which they sit on the day. */
    private List<Whose> hers(Visit visit, ReadContext reading) {
        var person = looking.stream()
                .map(WhoLooks::person)
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> persons.known(reading, id))
                .orElse(null);
        return person == null
                ? List.of()
                : Stream.concat(
                                Stream.of(new Whose(
                                        person.id(),
                                        false,
                                        visit.texts(AssignmentsPage.class).say("assignments.mine"))),
                                person.mandates().stream()
                                        .filter(m ->
                                                m.state() == TenureState.HELD || m.state() == TenureState.POSSIBLY_HELD)
                                        .map(Person.Seated::onBehalfOf)
                                        .flatMap(Stream::ofNullable)
                                        .distinct()
                                        .map(principal -> new Whose(principal.id(), true, principal.shown())))
                        .toList();
    }
}
