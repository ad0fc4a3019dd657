package se.klubba.pages.assignments;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.openassignments.Assignments;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;

@PageEndpoint
class AssignmentsPageEndpoint {
    private final Pages pages;
    private final Assignments assignments;
    private final Directory directory;
    private final CalendarView calendar;

    AssignmentsPageEndpoint(Pages pages, Assignments assignments, Directory directory, CalendarView calendar) {
        this.pages = pages;
        this.assignments = assignments;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping("/assignments")
    View assignments(Visit visit) {
        return pages.answer(visit, reading -> {
            var dates = Calendar.of(reading, calendar, Names.of(reading, directory));
            return AssignmentsPage.of(visit, reading, assignments, dates);
        });
    }
}
