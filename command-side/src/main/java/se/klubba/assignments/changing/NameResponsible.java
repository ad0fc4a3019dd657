package se.klubba.assignments.changing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.assignments.event.AssignmentEvent.ResponsibleNamed;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;

@Command(namespace = "assignments", name = "NameResponsible", version = "1")
@Recordable(
        path = "/api/assignments/{assignment}/responsible",
        sentBy = Senders.OFFICERS,
        effect = "nameResponsible",
        hearsay = true,
        fact = ResponsibleNamed.class,
        meaning = "Name the person who is responsible for it.")
public record NameResponsible(AssignmentId assignment, PersonId person, Occurrence at) implements Act {}
