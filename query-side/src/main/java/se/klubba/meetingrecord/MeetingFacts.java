package se.klubba.meetingrecord;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.funding.event.FundingEvent;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.matters.event.MatterEvent;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.people.event.PersonEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** Everything that is about a meeting, happened at it, or is told in its minutes. */
@Component
public final class MeetingFacts extends StandingView {
    public MeetingFacts() {
        super(
                "meetings",
                3,
                Concern.of(
                        Set.of("meeting", "at", "toldAt"),
                        MeetingEvent.class,
                        OccasionEvent.class,
                        MatterEvent.class,
                        SeatEvent.class,
                        BodyEvent.class,
                        AssignmentEvent.class,
                        InstrumentEvent.class,
                        FundingEvent.class,
                        PersonEvent.class));
    }
}
