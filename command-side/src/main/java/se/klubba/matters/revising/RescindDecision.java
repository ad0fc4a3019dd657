package se.klubba.matters.revising;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;

/** Undo a decision (riva upp). {@code matter} is null where the decision is on one only, or on none. */
@Command(namespace = "matters", name = "RescindDecision", version = "1")
@Recordable(path = "/api/decisions/{decision}/rescind", effect = "rescindDecision", fact = DecisionRescinded.class)
public record RescindDecision(DecisionId decision, @Nullable MatterId matter, Occurrence at) implements Act {}
