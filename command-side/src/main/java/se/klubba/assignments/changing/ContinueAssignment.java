package se.klubba.assignments.changing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.Occurrence;

@Command(namespace = "assignments", name = "ContinueAssignment", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/continue",
        sentBy = Senders.OFFICERS,
        effect = "continueAssignment",
        fact = AssignmentContinued.class,
        meaning = "Decide that it goes on. due is null where none is said.")
public record ContinueAssignment(
        AssignmentId assignment, @Nullable Due due, Occurrence at) implements Act {}
