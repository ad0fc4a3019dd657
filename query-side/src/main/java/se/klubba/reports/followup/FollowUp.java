package se.klubba.reports.followup;

import static se.klubba.reports.Parameter.BODIES;
import static se.klubba.reports.Parameter.FROM;
import static se.klubba.reports.Parameter.TO;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;

/** What was assigned in a period, by a body or by all, and what was done of it. */
@Component
public final class FollowUp implements Report {
    @Override
    public Definition definition() {
        return Definition.of("follow-up", 11, FROM, TO, BODIES);
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> reads() {
        return Set.of(AssignmentEvent.class, PointDecided.class);
    }

    @Override
    public Fold begin(Question question) {
        return new FollowUpFold(question);
    }
}
