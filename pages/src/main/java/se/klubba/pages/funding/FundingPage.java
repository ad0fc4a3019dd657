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
        return amount(texts(), funding);
    }

    /** How much it is, and for how long. */
    public static String amount(Texts say, Funding funding) {
        if (funding.amount() == null) {
            return say.say("funding.not-stated");
        }
        var amount = say.amount(funding.amount());
        return funding.per() == null ? amount : say.say("funding.per", amount, say.say(funding.per()));
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
