package se.klubba.funding.granting;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.Per;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrantingTest {

    private static final FundingId MONEY = new FundingId("money");
    private static final FundingGranted GRANTED = new FundingGranted(
            MONEY, Words.of("Medel"), Party.of(STEERING), Money.kronor(400_000), List.of(HEALTH), on("2020-01-10"));

    private final ActFixture fixture = County.with(new Granting());

    @Test
    void money_is_granted_exactly_approximately_or_not_stated_how_much() {
        fixture.when(new GrantFunding(
                        MONEY,
                        GRANTED.name(),
                        GRANTED.by(),
                        GRANTED.amount(),
                        null,
                        null,
                        null,
                        List.of(HEALTH),
                        GRANTED.at()))
                .records(GRANTED);
        fixture.when(new GrantFunding(MONEY, GRANTED.name(), null, null, null, null, null, List.of(HEALTH), FEB_7))
                .records(new FundingGranted(MONEY, GRANTED.name(), null, null, List.of(HEALTH), FEB_7));
    }

    @Test
    void for_how_many_years_it_is_may_be_told_without_the_first_of_them() {
        var yearly = Money.kronor(400_000);
        var granted =
                new FundingGranted(MONEY, GRANTED.name(), null, yearly, Per.YEAR, null, 3, List.of(HEALTH), FEB_7);
        fixture.when(new GrantFunding(MONEY, GRANTED.name(), null, yearly, Per.YEAR, null, 3, List.of(HEALTH), FEB_7))
                .records(granted);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FundingGranted(
                        MONEY, GRANTED.name(), null, yearly, Per.YEAR, null, 0, List.of(HEALTH), FEB_7));
    }

    @Test
    void it_is_granted_once() {
        fixture.given(GRANTED)
                .when(new GrantFunding(MONEY, GRANTED.name(), null, null, null, null, null, List.of(HEALTH), FEB_7))
                .refuses("funding-exists");
    }
}
