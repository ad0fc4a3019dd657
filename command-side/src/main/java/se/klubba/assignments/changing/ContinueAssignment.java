package se.klubba.assignments.changing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.Occurrence;

/** Decide that it goes on. {@code due} is null where none is said. */
@Command(namespace = "assignments", name = "ContinueAssignment", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/continue",
        effect = "continueAssignment",
        fact = AssignmentContinued.class)
public record ContinueAssignment(
        AssignmentId assignment, @Nullable Due due, Occurrence at) implements Act {}
