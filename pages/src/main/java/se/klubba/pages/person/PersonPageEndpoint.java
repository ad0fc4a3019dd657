package se.klubba.pages.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.meetingrecord.Meetings;
import se.klubba.offices.TenureState;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.attendance.Attended;
import se.klubba.pages.attendance.Sat;
import se.klubba.pages.layout.Bars;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.persons.Person;
import se.klubba.persons.Persons;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;

@PageEndpoint
class PersonPageEndpoint {
    private final Pages pages;
    private final Persons persons;
    private final Assignments assignments;
    private final Meetings meetings;

    PersonPageEndpoint(Pages pages, Persons persons, Assignments assignments, Meetings meetings) {
        this.pages = pages;
        this.persons = persons;
        this.assignments = assignments;
        this.meetings = meetings;
    }

    @GetMapping("/persons")
    View persons(Visit visit) {
        return pages.answer(visit, reading -> PersonsPage.of(visit, reading, persons));
    }

    @GetMapping({"/persons/{person}", "/persons/{person}/{*slug}"})
    View person(Visit visit, @PathVariable String person) {
        var id = Readings.identifier(PersonId::new, person);
        return pages.answer(visit, reading -> page(visit, reading, id));
    }

    private PersonPage page(Visit visit, ReadContext reading, PersonId id) {
        var person = persons.of(reading, id);
        var entries = Stream.concat(
                        Stream.of(person.id()),
                        person.alternativeEntries().stream().map(Named::id))
                .collect(Collectors.toUnmodifiableSet());
        return new PersonPage(
                visit,
                person,
                Bars.of(
                        person.mandates().stream()
                                .map(m -> row(visit, m))
                                .sorted(Comparator.comparing(row -> row.first(LocalDate.MIN)))
                                .toList(),
                        visit.day()),
                assignments
                        .list()
                        .every(
                                reading,
                                AssignmentsAsked.concerning(
                                        ListWanted.ALL, entries.stream().map(PersonId::new))),
                Attended.last(
                        reading,
                        meetings,
                        person.mandates().stream()
                                .filter(m -> m.state() != TenureState.COMING)
                                .map(m -> new Sat(new Named(person.id(), person.name()), m.body(), m.term()))
                                .toList()));
    }

    private static Bars.Row row(Visit visit, Person.Seated mandate) {
        return new Bars.Row(
                mandate.body().shown(),
                PersonPage.role(visit, mandate),
                mandate.term(),
                mandate.state() == TenureState.HELD ? Term.Holds.CERTAINLY : Term.Holds.POSSIBLY);
    }
}
