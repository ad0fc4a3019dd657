package se.klubba.pages.person;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.kernel.PersonId;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
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
    private final Directory directory;
    private final CalendarView calendar;

    PersonPageEndpoint(
            Pages pages, Persons persons, Assignments assignments, Directory directory, CalendarView calendar) {
        this.pages = pages;
        this.persons = persons;
        this.assignments = assignments;
        this.directory = directory;
        this.calendar = calendar;
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
                Stream.of(person.id()), person.alternativeEntries().stream().map(Named::id));
        return new PersonPage(
                visit,
                person,
                assignments
                        .list()
                        .every(reading, AssignmentsAsked.concerning(ListWanted.ALL, entries.map(PersonId::new))));
    }
}
