package se.klubba.pages.matters;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.mattertrail.Matters;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;

@PageEndpoint
class MattersPageEndpoint {
    private final Pages pages;
    private final Matters matters;

    MattersPageEndpoint(Pages pages, Matters matters) {
        this.pages = pages;
        this.matters = matters;
    }

    @GetMapping("/matters")
    View matters(Visit visit) {
        return pages.answer(visit, reading -> MattersPage.of(visit, reading, matters));
    }
}
