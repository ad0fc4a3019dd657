package se.klubba.matters.revising;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DissentRecorded;

/** {@code matter} is null where the decision is on one only, or on none. */
@Command(namespace = "matters", name = "RecordDissent", version = "1")
@Recordable(
        path = "/api/decisions/{decision}/dissent",
        sentBy = Senders.OFFICERS,
        effect = "recordDissent",
        fact = DissentRecorded.class,
        meaning = "Put a dissent (reservation) on record. matter is null where the decision is on one only.")
public record RecordDissent(
        DecisionId decision,
        Party by,
        @Nullable Words words,
        @Nullable MatterId matter,
        Occurrence at) implements Act {}
