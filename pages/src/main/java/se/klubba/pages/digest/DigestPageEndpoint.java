package se.klubba.pages.digest;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.PersonId;
import se.klubba.offices.TenureState;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.digest.DigestPage.InBody;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.layout.WaitingLinks;
import se.klubba.pages.layout.WhoLooks;
import se.klubba.pages.start.MeetingsToCome;
import se.klubba.persons.Person;
import se.klubba.persons.Persons;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;

@PageEndpoint
class DigestPageEndpoint {
    private static final int MEETINGS = 2;
    private static final int DECISIONS = 5;

    private final Pages pages;
    private final Persons persons;
    private final Assignments assignments;
    private final MeetingsToCome meetings;
    private final Directory directory;
    private final CalendarView calendar;
    private final ObjectProvider<WhoLooks> looking;
    private final ObjectProvider<WaitingLinks> waiting;

    DigestPageEndpoint(
            Pages pages,
            Persons persons,
            Assignments assignments,
            MeetingsToCome meetings,
            Directory directory,
            CalendarView calendar,
            ObjectProvider<WhoLooks> looking,
            ObjectProvider<WaitingLinks> waiting) {
        this.pages = pages;
        this.persons = persons;
        this.assignments = assignments;
        this.meetings = meetings;
        this.directory = directory;
        this.calendar = calendar;
        this.looking = looking;
        this.waiting = waiting;
    }

    @GetMapping("/persons/{person}/digest")
    View digest(Visit visit, @PathVariable String person) {
        var id = Readings.identifier(PersonId::new, person);
        return pages.answer(visit, reading -> page(visit, reading, persons.of(reading, id)));
    }

    private DigestPage page(Visit visit, ReadContext reading, Person person) {
        var dates = Calendar.of(reading, calendar, Names.of(reading, directory));
        var entries = Stream.concat(
                        Stream.of(person.id()),
                        person.alternativeEntries().stream().map(Named::id))
                .map(PersonId::new)
                .toList();
        boolean looks = looking.stream().anyMatch(who -> entries.contains(who.person()));
        return new DigestPage(
                visit,
                new Named(person.id(), person.name()),
                looks ? waiting.stream().flatMap(w -> w.of(visit).stream()).toList() : List.of(),
                assignments.list().every(reading, AssignmentsAsked.concerning(AssignmentsAsked.OPEN, entries.stream())),
                person.mandates().stream()
                        .filter(m -> m.state() == TenureState.HELD)
                        .map(Person.Seated::body)
                        .distinct()
                        .map(body -> in(reading, dates, body))
                        .toList());
    }

    private InBody in(ReadContext reading, Calendar dates, Named body) {
        var id = new BodyId(body.id());
        return new InBody(
                body, meetings.next(reading, id, dates, MEETINGS), meetings.decided(reading, id, MEETINGS, DECISIONS));
    }
}
