package se.klubba.people.namingholders;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;

@Command(namespace = "people", name = "NameOfficeHolder", version = "1")
@Recordable(
        path = "/api/offices/{office}/holders",
        sentBy = Senders.OFFICERS,
        effect = "nameOfficeHolder",
        hearsay = true,
        fact = OfficeHolderNamed.class,
        meaning = "Somebody holds the office, the person left out where nobody says who; without a term from the day "
                + "of the act on.")
public record NameOfficeHolder(
        OfficeId office,
        @Nullable PersonId person,
        @Nullable Term term,
        Occurrence at) implements Act {}
