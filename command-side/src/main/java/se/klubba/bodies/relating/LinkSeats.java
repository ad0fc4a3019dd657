package se.klubba.bodies.relating;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.SeatsLinked;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "bodies", name = "LinkSeats", version = "1")
@Recordable(
        path = "/api/bodies/{from}/seat-links",
        sentBy = Senders.OFFICERS,
        effect = "linkSeats",
        fact = SeatsLinked.class,
        meaning = "A seat in from entitles to nomination in to, never the other way.")
public record LinkSeats(
        @Meaning("The body whose seats entitle to a nomination")
        BodyId from,

        @Meaning("The body that they entitle to a nomination in")
        BodyId to,

        Occurrence at)
        implements Act {}
