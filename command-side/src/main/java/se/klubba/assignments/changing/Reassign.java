package se.klubba.assignments.changing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReassigned;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

/** Give it to another. */
@Command(namespace = "assignments", name = "Reassign", version = "1")
@Recordable(path = "/api/assignments/{assignment}/reassign", effect = "reassign", fact = AssignmentReassigned.class)
public record Reassign(AssignmentId assignment, Party to, Occurrence at) implements Act {}
