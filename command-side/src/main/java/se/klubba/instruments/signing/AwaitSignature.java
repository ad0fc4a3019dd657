package se.klubba.instruments.signing;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.SignatureAwaited;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

@Command(namespace = "instruments", name = "AwaitSignature", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/await-signature",
        sentBy = Senders.OFFICERS,
        effect = "awaitSignature",
        hearsay = true,
        fact = SignatureAwaited.class,
        meaning = "Say whose signatures are awaited; until they are there it is not in force.")
public record AwaitSignature(InstrumentId instrument, List<Party> by, Occurrence at) implements Act {}
