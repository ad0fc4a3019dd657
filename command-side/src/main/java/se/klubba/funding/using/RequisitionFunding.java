package se.klubba.funding.using;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.funding.event.FundingEvent.FundingRequisitioned;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;

/** Requisition granted money. {@code amount} is null where it is not stated. */
@Command(namespace = "funding", name = "RequisitionFunding", version = "1")
@Recordable(
        path = "/api/funding/{funding}/requisition",
        effect = "requisitionFunding",
        hearsay = true,
        fact = FundingRequisitioned.class)
public record RequisitionFunding(
        FundingId funding, @Nullable Money amount, Occurrence at) implements Act {}
