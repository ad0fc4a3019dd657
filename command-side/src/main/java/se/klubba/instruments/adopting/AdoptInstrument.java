package se.klubba.instruments.adopting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Term;

@Command(namespace = "instruments", name = "AdoptInstrument", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/adopt",
        sentBy = Senders.OFFICERS,
        effect = "adoptInstrument",
        fact = InstrumentAdopted.class,
        meaning = "Adopt it (fastställa). inForce: from when to when, as far as that is said.")
public record AdoptInstrument(InstrumentId instrument, Term inForce, Occurrence at) implements Act {}
