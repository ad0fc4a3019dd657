package se.klubba.funding.event;

import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.Called;
import se.klubba.kernel.Creates;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

/** Facts about money that was granted, requisitioned, and is left. Stored for ever: add a version, never edit one. */
@About(FundingId.class)
public sealed interface FundingEvent extends KlubbaEvent {
    FundingId funding();

    /** It exists; how it came to be is not told. The parts are those of {@link FundingGranted}. */
    @Event(namespace = "funding", name = "FundingNoted", version = "2")
    record FundingNoted(
            @Creates FundingId funding,
            @Called Words name,
            @Nullable Party by,
            @Nullable Money amount,
            @Nullable Per per,
            @Nullable Term during,
            @Nullable Integer years,
            List<MatterId> matters,
            Occurrence at)
            implements FundingEvent {
        public FundingNoted {
            mustBeSome(years);
        }
    }

    private static void mustBeSome(@Nullable Integer years) {
        if (years != null && years < 1) {
            throw new IllegalArgumentException("money is for one year or more, not for " + years);
        }
    }

    /**
     * {@code amount} is null where it is not stated.
     *
     * @param by who gives it (the government, a region)
     * @param per for how long each amount is; null where it is for all of the time
     * @param during for which time it is; null where that is not told
     * @param years for how many years, where it is told how long and not from when; null where that is not told, absent in older versions
     */
    @Event(namespace = "funding", name = "FundingGranted", version = "3")
    record FundingGranted(
            @Creates FundingId funding,
            @Called Words name,
            @Nullable Party by,
            @Nullable Money amount,
            @Nullable Per per,
            @Nullable Term during,
            @Nullable Integer years,
            List<MatterId> matters,
            Occurrence at)
            implements FundingEvent {
        public FundingGranted {
            mustBeSome(years);
        }

        public FundingGranted(
                FundingId funding,
                Words name,
                @Nullable Party by,
                @Nullable Money amount,
                List<MatterId> matters,
                Occurrence at) {
            this(funding, name, by, amount, null, null, null, matters, at);
        }
    }

    /** For how long each amount is. */
    enum Per {
        YEAR,
        MONTH
    }

    @Event(namespace = "funding", name = "FundingRequisitioned", version = "2")
    record FundingRequisitioned(FundingId funding, @Nullable Money amount, Occurrence at) implements FundingEvent {}

    @Event(namespace = "funding", name = "BalanceReported", version = "2")
    record BalanceReported(FundingId funding, Money balance, Occurrence at) implements FundingEvent {}
}
