package se.klubba.bodies.relating;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.bodies.event.BodyEvent.SeatsLinked;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;

/** A seat in {@code from} entitles to nomination in {@code to}, never the other way. */
@Command(namespace = "bodies", name = "LinkSeats", version = "1")
@Recordable(path = "/api/bodies/{from}/seat-links", effect = "linkSeats", fact = SeatsLinked.class)
public record LinkSeats(BodyId from, BodyId to, Occurrence at) implements Act {}
