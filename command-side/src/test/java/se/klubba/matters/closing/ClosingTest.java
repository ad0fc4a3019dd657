package se.klubba.matters.closing;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.on;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterReopened;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosingTest {

    private final ActFixture fixture = County.with(new Closing(), new Reopening());

    @Test
    void a_matter_is_closed_and_opened_again() {
        fixture.when(new CloseMatter(HEALTH, FEB_7)).records(new MatterClosed(HEALTH, FEB_7));
        fixture.given(new MatterClosed(HEALTH, on("2020-02-01")))
                .when(new ReopenMatter(HEALTH, FEB_7))
                .records(new MatterReopened(HEALTH, FEB_7))
                .deviates();
    }

    @Test
    void a_closed_matter_is_not_closed_again() {
        fixture.given(new MatterClosed(HEALTH, on("2020-02-01")))
                .when(new CloseMatter(HEALTH, FEB_7))
                .refuses("matter-closed");
    }

    @Test
    void nor_is_one_that_was_closed_later() {
        fixture.given(new MatterClosed(HEALTH, on("2020-02-10")))
                .when(new CloseMatter(HEALTH, FEB_7))
                .refuses("matter-closed");
    }

    @Test
    void after_a_reopening_it_may_be_closed_again() {
        fixture.given(new MatterClosed(HEALTH, on("2020-01-10")), new MatterReopened(HEALTH, on("2020-02-01")))
                .when(new CloseMatter(HEALTH, FEB_7))
                .records(new MatterClosed(HEALTH, FEB_7));
    }

    @Test
    void only_a_closed_matter_is_opened_again() {
        fixture.when(new ReopenMatter(HEALTH, FEB_7)).refuses("matter-not-closed");
    }
}
