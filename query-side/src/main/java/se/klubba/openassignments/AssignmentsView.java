package se.klubba.openassignments;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** What is on record about each assignment. */
@Component
public final class AssignmentsView extends StandingView {
    public AssignmentsView() {
        super("assignments", 2, Concern.of(Set.of("assignment"), AssignmentEvent.class));
    }
}
