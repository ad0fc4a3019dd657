package se.klubba.instruments.ending;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.instruments.event.InstrumentEvent.InstrumentRepealed;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;

/** Repeal it. {@code last}: its last day, included. */
@Command(namespace = "instruments", name = "RepealInstrument", version = "1")
@Recordable(path = "/api/instruments/{instrument}/repeal", effect = "repealInstrument", fact = InstrumentRepealed.class)
public record RepealInstrument(InstrumentId instrument, EdtfDate last, Occurrence at) implements Act {}
