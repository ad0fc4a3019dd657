package se.klubba.matters.decidingpoints;

import java.util.List;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.Matter;
import se.klubba.matters.Proposal;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;

/** One rule for the four outcomes of a point. */
final class Outcome {
    private Outcome() {}

    static List<KlubbaEvent> of(Act act, ProposalId id, String point, PointOutcome outcome, Facts facts) {
        var proposal = Proposal.of(id, facts);
        var matter = proposal.matter();
        proposal.mustHave(point).mustHaveBeenMadeBy(act.at().happenedOn());
        var said = Saying.of(act, id.key(), facts, at -> new PointDecided(id, matter, point, outcome, at));
        if (said.again()) {
            return said.furtherSource();
        }
        proposal.mustNotBeWithdrawn().mustBeUndecided(point);
        return said.first(Matter.procedure(act, matter, facts).occurrence());
    }
}
