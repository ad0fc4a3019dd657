package se.klubba.reports.decisions;

import static se.klubba.reports.Parameter.BODIES;
import static se.klubba.reports.Parameter.FROM;
import static se.klubba.reports.Parameter.TO;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.funding.event.FundingEvent;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.event.MatterEvent;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;

/** Decisions of a body, or of all, in a period. */
@Component
public final class Decisions implements Report {
    @Override
    public Definition definition() {
        return Definition.of("decisions", 14, FROM, TO, BODIES);
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> reads() {
        return Set.of(
                MatterEvent.class,
                AssignmentEvent.class,
                SeatEvent.class,
                BodyEvent.class,
                InstrumentEvent.class,
                FundingEvent.class,
                MeetingEvent.class,
                OccasionEvent.class);
    }

    @Override
    public Fold begin(Question question) {
        return new DecisionsFold(question);
    }
}
