package se.klubba.matters.referring;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.TOWNS;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Party;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.ReferralReceived;
import se.klubba.matters.event.MatterEvent.ReferralReturned;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferringTest {

    private static final Words TASK = Words.of("bereda vidare");

    private final ActFixture fixture = County.with(
            new Referring(), new Receiving(), new Returning(), new ReferringBack(), new DeclaringOutsideRemit());

    @Test
    void a_referral_is_sent_received_and_returned_with_an_outcome() {
        fixture.when(new ReferMatter(HEALTH, Party.of(STEERING), TASK, FEB_7))
                .records(new MatterReferred(HEALTH, Party.of(STEERING), TASK, FEB_7));
        fixture.when(new ReceiveReferral(HEALTH, STEERING, FEB_7))
                .records(new ReferralReceived(HEALTH, STEERING, FEB_7));
        fixture.when(new ReturnReferral(HEALTH, STEERING, TASK, FEB_7))
                .records(new ReferralReturned(HEALTH, STEERING, TASK, FEB_7));
    }

    @Test
    void a_matter_goes_back_to_who_prepared_it() {
        fixture.when(new ReferBack(HEALTH, Party.of(STEERING), null, FEB_7))
                .records(new MatterReferredBack(HEALTH, Party.of(STEERING), null, FEB_7));
    }

    @Test
    void what_is_outside_the_remit_is_left_to_those_who_decide() {
        var towns = List.<Party>of(new Party.Each(TOWNS));
        fixture.when(new DeclareOutsideRemit(HEALTH, towns, FEB_7))
                .records(new DeclaredOutsideRemit(HEALTH, towns, FEB_7));
    }

    @Test
    void whoever_is_named_is_on_record() {
        fixture.when(new ReferMatter(HEALTH, Party.of(new BodyId("none")), null, FEB_7))
                .refuses("unknown-body");
        fixture.when(new DeclareOutsideRemit(HEALTH, List.of(new Party.Each(new PrincipalId("none"))), FEB_7))
                .refuses("unknown-principal");
    }

    @Test
    void nothing_is_handed_to_a_body_that_is_dissolved() {
        var dissolved = new BodyDissolved(STEERING, List.of(), on("2020-01-31"));
        var refer = new ReferMatter(HEALTH, Party.of(STEERING), TASK, FEB_7);
        fixture.given(dissolved).when(refer).deviates(Deviation.BODY_DISSOLVED);
        fixture.given(dissolved).when(refer.with(on("2020-02-14"))).refuses("body-dissolved");
    }
}
