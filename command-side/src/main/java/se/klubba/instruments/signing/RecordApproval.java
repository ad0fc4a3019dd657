package se.klubba.instruments.signing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.instruments.event.InstrumentEvent.ApprovalOutcome;
import se.klubba.instruments.event.InstrumentEvent.ApprovalRecorded;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

@Command(namespace = "instruments", name = "RecordApproval", version = "1")
@Recordable(
        path = "/api/instruments/{instrument}/approval",
        sentBy = Senders.OFFICERS,
        effect = "recordApproval",
        fact = ApprovalRecorded.class,
        meaning = "Put on record what the authority said.")
public record RecordApproval(InstrumentId instrument, Party by, ApprovalOutcome outcome, Occurrence at)
        implements Act {}
