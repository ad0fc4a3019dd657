package se.klubba.assignments.changing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.Occurrence;

/** Say anew when it is due. */
@Command(namespace = "assignments", name = "ChangeDue", version = "1")
@Recordable(path = "/api/assignments/{assignment}/due", effect = "changeDue", fact = DueChanged.class)
public record ChangeDue(AssignmentId assignment, Due due, Occurrence at) implements Act {}
