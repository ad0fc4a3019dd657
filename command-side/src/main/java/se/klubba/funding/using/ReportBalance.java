package se.klubba.funding.using;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.funding.event.FundingEvent.BalanceReported;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;

@Command(namespace = "funding", name = "ReportBalance", version = "1")
@Recordable(
        path = "/api/funding/{funding}/balance",
        sentBy = Senders.OFFICERS,
        effect = "reportBalance",
        hearsay = true,
        fact = BalanceReported.class,
        meaning = "Report what is left.")
public record ReportBalance(FundingId funding, Money balance, Occurrence at) implements Act {}
