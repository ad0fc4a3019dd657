package se.klubba.instruments.drafting;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;

@Command(namespace = "instruments", name = "NoteInstrument", version = "1")
@Recordable(
        path = "/api/instruments/note",
        sentBy = Senders.OFFICERS,
        creates = "instrument",
        effect = "noteInstrument",
        hearsay = true,
        dated = false,
        fact = InstrumentNoted.class,
        meaning = "Note that an instrument exists; how it came about is not told.")
public record NoteInstrument(InstrumentId instrument, Words name, InstrumentKind kind, Term inForce, Occurrence at)
        implements Act {}
