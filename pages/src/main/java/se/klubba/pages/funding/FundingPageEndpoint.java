package se.klubba.pages.funding;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.fundingregister.Fundings;
import se.klubba.kernel.FundingId;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Readings;

@PageEndpoint
class FundingPageEndpoint {
    private final Pages pages;
    private final Fundings funding;

    FundingPageEndpoint(Pages pages, Fundings funding) {
        this.pages = pages;
        this.funding = funding;
    }

    @GetMapping("/funding")
    View all(Visit visit) {
        return pages.answer(visit, reading -> FundingListPage.of(visit, reading, funding));
    }

    @GetMapping({"/funding/{grant}", "/funding/{grant}/{*slug}"})
    View one(Visit visit, @PathVariable String grant) {
        var id = Readings.identifier(FundingId::new, grant);
        return pages.answer(visit, reading -> new FundingPage(visit, funding.of(reading, id)));
    }
}
