package se.klubba.pages.bodies;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.composition.Compositions;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;

@PageEndpoint
class BodiesPageEndpoint {
    private final Pages pages;
    private final Compositions compositions;

    BodiesPageEndpoint(Pages pages, Compositions compositions) {
        this.pages = pages;
        this.compositions = compositions;
    }

    @GetMapping("/bodies")
    View bodies(Visit visit) {
        return pages.answer(visit, reading -> BodiesPage.of(visit, reading, compositions));
    }
}
