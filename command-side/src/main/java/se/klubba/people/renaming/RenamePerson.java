package se.klubba.people.renaming;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.PersonRenamed;

@Command(namespace = "people", name = "RenamePerson", version = "1")
@Recordable(
        path = "/api/people/{person}/rename",
        sentBy = Senders.OFFICERS,
        effect = "renamePerson",
        fact = PersonRenamed.class,
        meaning = "From that day on the person is called so. A misspelt name is corrected, not renamed.")
public record RenamePerson(PersonId person, Words name, Occurrence at) implements Act {}
