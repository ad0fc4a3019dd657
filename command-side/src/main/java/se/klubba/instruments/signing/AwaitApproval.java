package se.klubba.instruments.signing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

@Command(namespace = "instruments", name = "AwaitApproval", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/await-approval",
        sentBy = Senders.OFFICERS,
        effect = "awaitApproval",
        hearsay = true,
        fact = ApprovalAwaited.class,
        meaning = "Say that an authority has to approve; until it has, it is not in force.")
public record AwaitApproval(InstrumentId instrument, Party from, Occurrence at) implements Act {}
