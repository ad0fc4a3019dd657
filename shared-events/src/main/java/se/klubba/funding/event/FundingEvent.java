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
import se.klubba.kernel.Words;

/** Facts about money that was granted, requisitioned, and is left. Stored for ever: add a version, never edit one. */
@About(FundingId.class)
public sealed interface FundingEvent extends KlubbaEvent {
    FundingId funding();

    /** {@code amount} is null where it is not stated. */
    @Event(namespace = "funding", name = "FundingGranted", version = "1")
    record FundingGranted(
            @Creates FundingId funding,
            @Called Words name,
            @Nullable Party by,
            @Nullable Money amount,
            List<MatterId> matters,
            Occurrence at)
            implements FundingEvent {}

    @Event(namespace = "funding", name = "FundingRequisitioned", version = "1")
    record FundingRequisitioned(FundingId funding, @Nullable Money amount, Occurrence at) implements FundingEvent {}

    @Event(namespace = "funding", name = "BalanceReported", version = "1")
    record BalanceReported(FundingId funding, Money balance, Occurrence at) implements FundingEvent {}
}
