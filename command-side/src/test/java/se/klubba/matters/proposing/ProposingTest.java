package se.klubba.matters.proposing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klubba.acts.County.ANNA;
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
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.matters.event.MatterEvent.ProposalWithdrawn;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposingTest {

    private static final ProposalId DIRECTIVE = new ProposalId("directive");
    private static final DecisionProposed PROPOSED =
            new DecisionProposed(DIRECTIVE, HEALTH, Party.of(STEERING), List.of(point("1"), point("2")), FEB_7);

    private final ActFixture fixture = County.with(new Proposing(), new Amending(), new Withdrawing());

    @Test
    void a_decision_is_proposed_in_points() {
        fixture.when(new ProposeDecision(DIRECTIVE, HEALTH, Party.of(STEERING), PROPOSED.points(), FEB_7))
                .records(PROPOSED);
    }

    @Test
    void several_proposals_stand_side_by_side() {
        var other = new ProposalId("other");
        fixture.given(PROPOSED)
                .when(new ProposeDecision(other, HEALTH, Party.of(ANNA), PROPOSED.points(), FEB_7))
                .records(new DecisionProposed(other, HEALTH, Party.of(ANNA), PROPOSED.points(), FEB_7));
    }

    @Test
    void a_proposal_has_points_each_with_a_number_of_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProposeDecision(DIRECTIVE, HEALTH, Party.of(ANNA), List.of(), FEB_7))
                .withMessageContaining("at least one point");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmendProposal(DIRECTIVE, List.of(point("1"), point("1")), FEB_7))
                .withMessageContaining("number 1");
    }

    @Test
    void who_proposes_and_the_matter_are_on_record() {
        fixture.when(new ProposeDecision(DIRECTIVE, new MatterId("none"), Party.of(ANNA), PROPOSED.points(), FEB_7))
                .refuses("unknown-matter");
        fixture.when(new ProposeDecision(DIRECTIVE, HEALTH, Party.of(new PersonId("none")), PROPOSED.points(), FEB_7))
                .refuses("unknown-person");
    }

    @Test
    void a_proposal_is_amended_until_its_points_are_decided() {
        var amend = new AmendProposal(DIRECTIVE, List.of(point("2")), FEB_7);
        fixture.given(PROPOSED).when(amend).records(new ProposalAmended(DIRECTIVE, HEALTH, amend.points(), FEB_7));
        fixture.given(PROPOSED, new PointDecided(DIRECTIVE, HEALTH, "1", PointOutcome.ADOPTED, FEB_7))
                .when(amend)
                .records(new ProposalAmended(DIRECTIVE, HEALTH, amend.points(), FEB_7));
        fixture.given(PROPOSED, new PointDecided(DIRECTIVE, HEALTH, "2", PointOutcome.ADOPTED, FEB_7))
                .when(amend)
                .refuses("point-already-decided");
    }

    @Test
    void a_proposal_is_withdrawn_whole_while_nothing_of_it_is_decided() {
        var withdraw = new WithdrawProposal(DIRECTIVE, FEB_7);
        fixture.given(PROPOSED).when(withdraw).records(new ProposalWithdrawn(DIRECTIVE, HEALTH, FEB_7));
        fixture.given(PROPOSED, new PointDecided(DIRECTIVE, HEALTH, "2", PointOutcome.REJECTED, FEB_7))
                .when(withdraw)
                .refuses("point-already-decided");
        fixture.given(PROPOSED, new ProposalWithdrawn(DIRECTIVE, HEALTH, on("2020-02-01")))
                .when(withdraw)
                .refuses("proposal-withdrawn");
    }

    @Test
    void an_unknown_proposal_is_not_found() {
        fixture.when(new WithdrawProposal(DIRECTIVE, FEB_7)).refuses("unknown-proposal");
    }

    private static Point point(String number) {
        return new Point(number, Words.of("Att godkänna"), List.of());
    }
}
