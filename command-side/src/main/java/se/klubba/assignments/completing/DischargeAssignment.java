package se.klubba.assignments.completing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Occurrence;

/** End it without its having been done. */
@Command(namespace = "assignments", name = "DischargeAssignment", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/discharge",
        effect = "dischargeAssignment",
        fact = AssignmentDischarged.class)
public record DischargeAssignment(AssignmentId assignment, Occurrence at) implements Act {}
