package se.klubba.people.findingsame;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;

@Command(namespace = "people", name = "SamePerson", version = "1")
@Recordable(
        path = "/api/people/{kept}/same",
        sentBy = Senders.REGISTRARS,
        effect = "samePerson",
        dated = false,
        fact = PersonsFoundSame.class,
        meaning = "Say that same is another entry of kept.")
public record SamePerson(PersonId kept, PersonId same, Occurrence at) implements Act {}
