package se.klubba.people.noting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.PersonNoted;

/** Note that there is such a person. */
@Command(namespace = "people", name = "NotePerson", version = "1")
@Recordable(
        path = "/api/people",
        creates = "person",
        effect = "notePerson",
        hearsay = true,
        dated = false,
        fact = PersonNoted.class)
public record NotePerson(PersonId person, Words name, Occurrence at) implements Act {}
