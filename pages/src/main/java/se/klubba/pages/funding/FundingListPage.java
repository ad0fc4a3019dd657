package se.klubba.pages.funding;

import se.klubba.fundingregister.Funding;
import se.klubba.fundingregister.Fundings;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** Money that was granted, in the order of their list. */
public record FundingListPage(Visit visit, Part<Funding> part) implements Page {
    static FundingListPage of(Visit visit, ReadContext reading, Fundings funding) {
        return new FundingListPage(visit, Part.of(visit, reading, funding.list(), ListWanted.ALL));
    }

    public Texts texts() {
        return visit.texts(FundingListPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.FUNDING);
    }

    @Override
    public Section section() {
        return Section.FUNDING;
    }
}
