package se.klubba.mattertrail;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.funding.event.FundingEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** What is on record about each funding: only that it was granted is said of a matter. */
@Component
public final class FundingView extends StandingView {
    public FundingView() {
        super("funding", 2, Concern.of(Set.of("funding"), FundingEvent.class));
    }
}
