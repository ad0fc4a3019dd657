package se.klubba.pages.deviations;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.deviations.Deviations;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;

@PageEndpoint
class DeviationsPageEndpoint {
    private final Pages pages;
    private final Deviations deviations;

    DeviationsPageEndpoint(Pages pages, Deviations deviations) {
        this.pages = pages;
        this.deviations = deviations;
    }

    @GetMapping("/deviations")
    View deviations(Visit visit) {
        return pages.answer(visit, reading -> DeviationsPage.of(visit, reading, deviations));
    }
}
