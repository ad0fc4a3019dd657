package se.klubba.funding.using;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.funding.event.FundingEvent.FundingRequisitioned;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;

@Command(namespace = "funding", name = "RequisitionFunding", version = "1")
@Recordable(
        path = "/api/funding/{funding}/requisition",
        sentBy = Senders.OFFICERS,
        effect = "requisitionFunding",
        hearsay = true,
        fact = FundingRequisitioned.class,
        meaning = "Requisition granted money. amount is null where it is not stated.")
public record RequisitionFunding(
        FundingId funding, @Nullable Money amount, Occurrence at) implements Act {}
