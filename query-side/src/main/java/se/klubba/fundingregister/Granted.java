package se.klubba.fundingregister;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.funding.event.FundingEvent;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingNoted;
import se.klubba.funding.event.FundingEvent.Per;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

/** What says that there is a funding, be it told how it was granted or not. */
record Granted(
        FundingId funding,
        Words name,
        @Nullable Party by,
        @Nullable Money amount,
        @Nullable Per per,
        @Nullable Term during,
        @Nullable Integer years,
        List<MatterId> matters) {
    /** Null of what says another thing of it. */
    static @Nullable Granted of(FundingEvent event) {
        return switch (event) {
            case FundingGranted e ->
                new Granted(e.funding(), e.name(), e.by(), e.amount(), e.per(), e.during(), e.years(), e.matters());
            case FundingNoted e ->
                new Granted(e.funding(), e.name(), e.by(), e.amount(), e.per(), e.during(), e.years(), e.matters());
            default -> null;
        };
    }
}
