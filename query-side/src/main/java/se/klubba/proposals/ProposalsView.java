package se.klubba.proposals;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** What is on record about each proposal, and about those of each matter. */
@Component
public final class ProposalsView extends StandingView {
    public ProposalsView() {
        super(
                "proposals",
                1,
                Concern.of(
                        Set.of("proposal", "matter"),
                        DecisionProposed.class,
                        ProposalAmended.class,
                        PointDecided.class));
    }
}
