package se.klubba.people.findingsame;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;

/** Say that {@code same} is another entry of {@code kept}. */
@Command(namespace = "people", name = "SamePerson", version = "1")
@Recordable(path = "/api/people/{kept}/same", effect = "samePerson", dated = false, fact = PersonsFoundSame.class)
public record SamePerson(PersonId kept, PersonId same, Occurrence at) implements Act {}
