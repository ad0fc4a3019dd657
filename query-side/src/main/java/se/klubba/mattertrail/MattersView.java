package se.klubba.mattertrail;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.matters.event.MatterEvent;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** What is on record about each matter. */
@Component
public final class MattersView extends StandingView {
    public MattersView() {
        super(
                "matters",
                3,
                Concern.of(
                        Set.of("matter"),
                        MatterEvent.class,
                        ItemPlacedOnAgenda.class,
                        OccasionEvent.class,
                        AssignmentGiven.class,
                        InstrumentDrafted.class,
                        FundingGranted.class));
    }
}
