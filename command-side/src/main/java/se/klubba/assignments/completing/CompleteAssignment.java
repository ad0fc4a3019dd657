package se.klubba.assignments.completing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "assignments", name = "CompleteAssignment", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/complete",
        sentBy = Senders.OFFICERS,
        effect = "completeAssignment",
        fact = AssignmentCompleted.class,
        meaning = "Say that it is done.")
public record CompleteAssignment(AssignmentId assignment, Occurrence at) implements Act {}
