package se.klubba.generated;

import java.util.ArrayList;
import java.util.List;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.Amends;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.matters.event.MatterEvent.ProposalWithdrawn;

/** The proposals in a matter, side by side, and what becomes of their points. */
final class Proposals {
    private final Sitting sitting;
    private final OpenMatter matter;
    private final Dice dice;
    private final Phrases phrases;

    Proposals(Sitting sitting, OpenMatter matter) {
        this.sitting = sitting;
        this.matter = matter;
        this.dice = sitting.body.home.dice;
        this.phrases = sitting.body.home.phrases;
    }

    void propose(Party by) {
        var id = new ProposalId(dice.id());
        var points = new ArrayList<Point>();
        var numbers = new ArrayList<String>();
        for (int i = 1; i <= dice.between(1, 3); i++) {
            numbers.add("" + i);
            points.add(new Point("" + i, phrases.clause(matter.topic), List.of()));
        }
        var before = matter.proposals.isEmpty() ? null : matter.proposals.getLast();
        var amends = before != null && dice.percent(50) ? new Amends(before.id(), null) : null;
        matter.proposals.add(new OpenMatter.Proposed(id, numbers));
        sitting.record(new DecisionProposed(id, matter.id, by, points, amends, sitting.atItem()));
    }

    /** Amended, or withdrawn, before anything is decided. */
    void amend() {
        for (var proposed : List.copyOf(matter.proposals)) {
            if (dice.percent(8)) {
                var point = new Point(proposed.undecided().getFirst(), phrases.clause(matter.topic), List.of());
                sitting.record(new ProposalAmended(proposed.id(), matter.id, List.of(point), sitting.atItem()));
            } else if (dice.percent(4)) {
                sitting.record(new ProposalWithdrawn(proposed.id(), matter.id, sitting.atItem()));
                matter.proposals.remove(proposed);
            }
        }
    }

    /** An outcome for nearly every point. */
    void decide() {
        for (var proposed : List.copyOf(matter.proposals)) {
            for (var point : List.copyOf(proposed.undecided())) {
                int chance = dice.below(100);
                if (chance < 95) {
                    var outcome = chance < 60
                            ? PointOutcome.ADOPTED
                            : chance < 75
                                    ? PointOutcome.ADOPTED_AMENDED
                                    : chance < 90 ? PointOutcome.REJECTED : PointOutcome.WITHDRAWN;
                    sitting.put(new PointDecided(proposed.id(), matter.id, point, outcome, sitting.effect()));
                    proposed.undecided().remove(point);
                }
            }
            if (proposed.undecided().isEmpty()) {
                matter.proposals.remove(proposed);
            }
        }
    }
}
