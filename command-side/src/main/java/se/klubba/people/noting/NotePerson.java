package se.klubba.people.noting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.PersonNoted;

@Command(namespace = "people", name = "NotePerson", version = "1")
@Recordable(
        path = "/api/people",
        sentBy = Senders.OFFICERS,
        creates = "person",
        effect = "notePerson",
        hearsay = true,
        dated = false,
        fact = PersonNoted.class,
        meaning = "Note that there is such a person.")
public record NotePerson(PersonId person, Words name, Occurrence at) implements Act {}
