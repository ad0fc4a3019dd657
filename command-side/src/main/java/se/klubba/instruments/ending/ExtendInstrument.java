package se.klubba.instruments.ending;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.InstrumentExtended;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "instruments", name = "ExtendInstrument", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/extend",
        sentBy = Senders.OFFICERS,
        effect = "extendInstrument",
        fact = InstrumentExtended.class,
        meaning = "Extend it. last: its last day now, included.")
public record ExtendInstrument(InstrumentId instrument, EdtfDate last, Occurrence at) implements Act {}
