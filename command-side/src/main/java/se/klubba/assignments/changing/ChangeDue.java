package se.klubba.assignments.changing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.Occurrence;

@Command(namespace = "assignments", name = "ChangeDue", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/due",
        sentBy = Senders.OFFICERS,
        effect = "changeDue",
        fact = DueChanged.class,
        meaning = "Say anew when it is due.")
public record ChangeDue(AssignmentId assignment, Due due, Occurrence at) implements Act {}
