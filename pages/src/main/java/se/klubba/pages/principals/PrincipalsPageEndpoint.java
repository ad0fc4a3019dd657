package se.klubba.pages.principals;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.kernel.PrincipalId;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.principals.Principals;
import se.klubba.reading.Readings;

@PageEndpoint
class PrincipalsPageEndpoint {
    private final Pages pages;
    private final Principals principals;

    PrincipalsPageEndpoint(Pages pages, Principals principals) {
        this.pages = pages;
        this.principals = principals;
    }

    @GetMapping("/principals")
    View all(Visit visit) {
        return pages.answer(visit, reading -> PrincipalsPage.of(visit, reading, principals));
    }

    @GetMapping({"/principals/{principal}", "/principals/{principal}/{*slug}"})
    View one(Visit visit, @PathVariable String principal) {
        var id = Readings.identifier(PrincipalId::new, principal);
        return pages.answer(visit, reading -> new PrincipalPage(visit, principals.of(reading, id)));
    }
}
