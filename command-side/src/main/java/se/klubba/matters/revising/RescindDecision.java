package se.klubba.matters.revising;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;

/** {@code matter} is null where the decision is on one only, or on none. */
@Command(namespace = "matters", name = "RescindDecision", version = "1")
@Recordable(
        path = "/api/decisions/{decision}/rescind",
        sentBy = Senders.OFFICERS,
        effect = "rescindDecision",
        fact = DecisionRescinded.class,
        meaning = "Undo a decision (riva upp). matter is null where the decision is on one only.")
public record RescindDecision(DecisionId decision, @Nullable MatterId matter, Occurrence at) implements Act {}
