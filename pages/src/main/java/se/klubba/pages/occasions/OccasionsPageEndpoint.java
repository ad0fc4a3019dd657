package se.klubba.pages.occasions;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.kernel.OccasionId;
import se.klubba.occasions.Occasions;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Readings;

@PageEndpoint
class OccasionsPageEndpoint {
    private final Pages pages;
    private final Occasions occasions;

    OccasionsPageEndpoint(Pages pages, Occasions occasions) {
        this.pages = pages;
        this.occasions = occasions;
    }

    @GetMapping("/occasions")
    View all(Visit visit) {
        return pages.answer(visit, reading -> OccasionsPage.of(visit, reading, occasions));
    }

    @GetMapping({"/occasions/{occasion}", "/occasions/{occasion}/{*slug}"})
    View one(Visit visit, @PathVariable String occasion) {
        var id = Readings.identifier(OccasionId::new, occasion);
        return pages.answer(visit, reading -> new OccasionPage(visit, occasions.of(reading, id)));
    }
}
