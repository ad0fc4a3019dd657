package se.klubba.assignments.changing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.assignments.event.AssignmentEvent.ResponsibleNamed;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;

/** Name the person who is responsible for it. */
@Command(namespace = "assignments", name = "NameResponsible", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/responsible",
        effect = "nameResponsible",
        hearsay = true,
        fact = ResponsibleNamed.class)
public record NameResponsible(AssignmentId assignment, PersonId person, Occurrence at) implements Act {}
