package se.klubba.matters.revising;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;

/** Replace a decision. {@code by} is null where what replaces it is no decision on record; {@code matter} where the decision is on one only. */
@Command(namespace = "matters", name = "SupersedeDecision", version = "1")
@Recordable(path = "/api/decisions/{decision}/supersede", effect = "supersedeDecision", fact = DecisionSuperseded.class)
public record SupersedeDecision(
        DecisionId decision,
        @Nullable DecisionId by,
        @Nullable MatterId matter,
        Occurrence at) implements Act {}
