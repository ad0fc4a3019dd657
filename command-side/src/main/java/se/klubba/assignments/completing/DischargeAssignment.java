package se.klubba.assignments.completing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "assignments", name = "DischargeAssignment", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/discharge",
        sentBy = Senders.OFFICERS,
        effect = "dischargeAssignment",
        fact = AssignmentDischarged.class,
        meaning = "End it without its having been done.")
public record DischargeAssignment(AssignmentId assignment, Occurrence at) implements Act {}
