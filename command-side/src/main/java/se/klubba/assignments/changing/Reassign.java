package se.klubba.assignments.changing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReassigned;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

@Command(namespace = "assignments", name = "Reassign", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/reassign",
        sentBy = Senders.OFFICERS,
        effect = "reassign",
        fact = AssignmentReassigned.class,
        meaning = "Give it to another.")
public record Reassign(AssignmentId assignment, Party to, Occurrence at) implements Act {}
