package se.klubba.instruments.ending;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.InstrumentRepealed;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "instruments", name = "RepealInstrument", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/repeal",
        sentBy = Senders.OFFICERS,
        effect = "repealInstrument",
        fact = InstrumentRepealed.class,
        meaning = "Repeal it. last: its last day, included.")
public record RepealInstrument(InstrumentId instrument, EdtfDate last, Occurrence at) implements Act {}
