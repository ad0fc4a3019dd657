package se.klubba.matters.decidingpoints;

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
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.Amends;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.matters.event.MatterEvent.ProposalWithdrawn;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomeTest {

    private static final ProposalId DIRECTIVE = new ProposalId("directive");

    private final ActFixture fixture = County.with(
                    new Adopting(), new AdoptingAmended(), new Rejecting(), new WithdrawingPoint())
            .given(new DecisionProposed(
                    DIRECTIVE,
                    HEALTH,
                    Party.of(STEERING),
                    List.of(new Point("1", null, List.of()), new Point("2", null, List.of())),
                    FEB_7));

    @Test
    void a_point_is_adopted_adopted_amended_rejected_or_withdrawn() {
        fixture.when(new AdoptPoint(DIRECTIVE, "1", FEB_7)).records(decided(PointOutcome.ADOPTED, FEB_7));
        fixture.when(new AdoptPointAmended(DIRECTIVE, "1", FEB_7))
                .records(decided(PointOutcome.ADOPTED_AMENDED, FEB_7));
        fixture.when(new RejectPoint(DIRECTIVE, "1", FEB_7)).records(decided(PointOutcome.REJECTED, FEB_7));
        fixture.when(new WithdrawPoint(DIRECTIVE, "1", FEB_7)).records(decided(PointOutcome.WITHDRAWN, FEB_7));
    }

    @Test
    void a_point_of_a_proposal_gets_one_outcome() {
        fixture.given(decided(PointOutcome.REJECTED, FEB_7))
                .when(new AdoptPoint(DIRECTIVE, "1", FEB_7))
                .refuses("point-already-decided");
        fixture.given(decided(PointOutcome.REJECTED, FEB_7))
                .when(new RejectPoint(DIRECTIVE, "1", on("2020-02-10")))
                .refuses("point-already-decided");
    }

    @Test
    void an_outcome_that_was_recorded_later_counts_as_well() {
        fixture.given(decided(PointOutcome.REJECTED, on("2020-02-10")))
                .when(new AdoptPoint(DIRECTIVE, "1", FEB_7))
                .refuses("point-already-decided");
    }

    @Test
    void the_same_outcome_from_another_source_adds_that_source() {
        var rejected = decided(PointOutcome.REJECTED, on("2020-02-07", 78));
        fixture.given(rejected)
                .when(new RejectPoint(DIRECTIVE, "1", on("2020-02-07", 102)))
                .records(new SourceAdded(13, rejected.keys(), on("2020-02-07", 102)));
    }

    @Test
    void a_point_that_only_what_would_amend_it_has_is_none_of_the_proposal() {
        fixture.given(new DecisionProposed(
                        new ProposalId("change"),
                        HEALTH,
                        Party.of(STEERING),
                        List.of(new Point("3", null, List.of())),
                        new Amends(DIRECTIVE, null),
                        on("2020-03-01")))
                .when(new AdoptPoint(DIRECTIVE, "3", FEB_7))
                .refuses("no-such-point");
        fixture.when(new AdoptPoint(DIRECTIVE, "1", FEB_7)).records(decided(PointOutcome.ADOPTED, FEB_7));
    }

    @Test
    void a_point_that_was_never_proposed_has_no_outcome() {
        fixture.when(new RejectPoint(DIRECTIVE, "3", FEB_7)).refuses("no-such-point");
    }

    @Test
    void what_has_not_been_proposed_yet_has_no_outcome() {
        fixture.when(new RejectPoint(DIRECTIVE, "1", on("2020-02-06"))).refuses("decided-before-proposed");
        fixture.when(new RejectPoint(DIRECTIVE, "1", on("2020-02")))
                .records(decided(PointOutcome.REJECTED, on("2020-02")));
    }

    @Test
    void a_point_may_be_added_by_an_amendment() {
        fixture.given(new ProposalAmended(DIRECTIVE, HEALTH, List.of(new Point("3", null, List.of())), FEB_7))
                .when(new RejectPoint(DIRECTIVE, "3", FEB_7))
                .records(new PointDecided(DIRECTIVE, HEALTH, "3", PointOutcome.REJECTED, FEB_7));
    }

    @Test
    void a_proposal_that_was_withdrawn_gets_no_outcome() {
        fixture.given(new ProposalWithdrawn(DIRECTIVE, HEALTH, FEB_7))
                .when(new AdoptPoint(DIRECTIVE, "1", FEB_7))
                .refuses("proposal-withdrawn");
    }

    private static PointDecided decided(PointOutcome outcome, Occurrence at) {
        return new PointDecided(DIRECTIVE, HEALTH, "1", outcome, at);
    }
}
