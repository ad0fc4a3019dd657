package se.klubba.instruments.ending;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "instruments", name = "SupersedeInstrument", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/supersede",
        sentBy = Senders.OFFICERS,
        effect = "supersedeInstrument",
        fact = InstrumentSuperseded.class,
        meaning = "Replace it by another, from whose first day it ends; the other may be adopted later.")
public record SupersedeInstrument(
        InstrumentId instrument,
        @Meaning("The instrument that replaces it") InstrumentId by,
        Occurrence at) implements Act {
    public SupersedeInstrument {
        if (instrument != null && instrument.equals(by)) {
            throw new IllegalArgumentException("instrument " + instrument + " cannot supersede itself");
        }
    }
}
