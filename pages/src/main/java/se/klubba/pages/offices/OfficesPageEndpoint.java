package se.klubba.pages.offices;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.kernel.OfficeId;
import se.klubba.offices.Offices;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Readings;

@PageEndpoint
class OfficesPageEndpoint {
    private final Pages pages;
    private final Offices offices;
    private final Assignments assignments;

    OfficesPageEndpoint(Pages pages, Offices offices, Assignments assignments) {
        this.pages = pages;
        this.offices = offices;
        this.assignments = assignments;
    }

    @GetMapping("/offices")
    View all(Visit visit) {
        return pages.answer(visit, reading -> OfficesPage.of(visit, reading, offices));
    }

    @GetMapping({"/offices/{office}", "/offices/{office}/{*slug}"})
    View one(Visit visit, @PathVariable String office) {
        var id = Readings.identifier(OfficeId::new, office);
        return pages.answer(
                visit,
                reading -> new OfficePage(
                        visit,
                        offices.of(reading, id),
                        assignments.list().every(reading, AssignmentsAsked.to(ListWanted.ALL, List.of(id.value())))));
    }
}
