package se.klubba.funding.using;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.funding.event.FundingEvent.BalanceReported;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingRequisitioned;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UsingTest {

    private static final FundingId MONEY = new FundingId("money");
    private static final FundingGranted GRANTED = new FundingGranted(
            MONEY, Words.of("Medel"), Party.of(STEERING), Money.kronor(400_000), List.of(HEALTH), on("2020-01-10"));

    private final ActFixture fixture = County.with(new Requisitioning(), new ReportingBalance());

    @Test
    void granted_money_is_requisitioned_and_its_balance_reported() {
        fixture.given(GRANTED)
                .when(new RequisitionFunding(MONEY, null, FEB_7))
                .records(new FundingRequisitioned(MONEY, null, FEB_7));
        fixture.given(GRANTED)
                .when(new ReportBalance(MONEY, Money.aboutKronor(850_000), FEB_7))
                .records(new BalanceReported(MONEY, Money.aboutKronor(850_000), FEB_7));
    }

    @Test
    void what_was_not_granted_is_not_known() {
        fixture.when(new RequisitionFunding(MONEY, null, FEB_7)).refuses("unknown-funding");
    }
}
