package se.klubba.mattertrail;

import java.util.Set;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** What says whose each proposal is. No component: it is not kept, and found in the log by those that ask for it. */
public final class ProposalsView extends StandingView {
    public ProposalsView() {
        super("proposals", 1, Concern.of(Set.of("proposal"), DecisionProposed.class));
    }
}
