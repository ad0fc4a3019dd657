package se.klubba.instruments.signing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSigned;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

@Command(namespace = "instruments", name = "SignInstrument", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/sign",
        sentBy = Senders.OFFICERS,
        effect = "signInstrument",
        fact = InstrumentSigned.class,
        meaning = "Sign it. It need not have been waited for.")
public record SignInstrument(InstrumentId instrument, Party by, Occurrence at) implements Act {}
