package se.klubba.pages.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.fundingregister.Funding;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.wording.Step;

/** One of them. */
public record FundingPage(Visit visit, Funding funding) implements Page {
    public Texts texts() {
        return visit.texts(FundingPage.class);
    }

    public String amount() {
        if (funding.amount() == null) {
            return texts().say("funding.not-stated");
        }
        var amount = texts().amount(funding.amount());
        return funding.per() == null ? amount : texts().say("funding.per", amount, texts().say(funding.per()));
    }

    /** Null where it was never reported. */
    public @Nullable String balance() {
        return funding.balance() == null ? null : texts().amount(funding.balance());
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(funding.steps().stream().map(Step::why));
    }

    @Override
    public String title() {
        return funding.name() == null ? funding.id() : funding.name();
    }

    @Override
    public Section section() {
        return Section.FUNDING;
    }
}
