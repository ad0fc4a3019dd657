package se.klubba.assignments.completing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Occurrence;

/** Say that it is done. */
@Command(namespace = "assignments", name = "CompleteAssignment", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/complete",
        effect = "completeAssignment",
        fact = AssignmentCompleted.class)
public record CompleteAssignment(AssignmentId assignment, Occurrence at) implements Act {}
