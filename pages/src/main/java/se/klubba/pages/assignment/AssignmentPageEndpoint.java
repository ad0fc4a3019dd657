package se.klubba.pages.assignment;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.AssignmentId;
import se.klubba.openassignments.Assignments;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Readings;

@PageEndpoint
class AssignmentPageEndpoint {
    private final Pages pages;
    private final Assignments assignments;
    private final Directory directory;
    private final CalendarView calendar;

    AssignmentPageEndpoint(Pages pages, Assignments assignments, Directory directory, CalendarView calendar) {
        this.pages = pages;
        this.assignments = assignments;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping("/assignments/{assignment}")
    View assignment(Visit visit, @PathVariable String assignment) {
        var id = Readings.identifier(AssignmentId::new, assignment);
        return pages.answer(visit, reading -> {
            var names = Names.of(reading, directory);
            return new AssignmentPage(
                    visit, assignments.known(reading, id, names, Calendar.of(reading, calendar, names)));
        });
    }
}
