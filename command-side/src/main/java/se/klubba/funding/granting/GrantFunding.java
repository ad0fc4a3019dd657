package se.klubba.funding.granting;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.Per;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

/** So much {@code per} year or month, {@code during} a time, or for so many {@code years}. */
@Command(namespace = "funding", name = "GrantFunding", version = "1")
@Recordable(
        path = "/api/funding",
        sentBy = Senders.OFFICERS,
        creates = "funding",
        effect = "grantFunding",
        hearsay = true,
        fact = FundingGranted.class,
        meaning = "Grant money. by and amount are null where they are not stated.")
public record GrantFunding(
        FundingId funding,
        Words name,
        @Nullable Party by,
        @Nullable Money amount,
        @Nullable Per per,
        @Nullable Term during,
        @Nullable Integer years,
        List<MatterId> matters,
        Occurrence at)
        implements AboutMatters {
    @Override
    public GrantFunding about(List<MatterId> matters) {
        return new GrantFunding(funding, name, by, amount, per, during, years, matters, at);
    }
}
