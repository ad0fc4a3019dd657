package se.klubba.matters.revising;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;

@Command(namespace = "matters", name = "SupersedeDecision", version = "1")
@Recordable(
        path = "/api/decisions/{decision}/supersede",
        sentBy = Senders.OFFICERS,
        effect = "supersedeDecision",
        fact = DecisionSuperseded.class,
        meaning = "Replace a decision. by is null where what replaces it is no decision on record; matter where the "
                + "decision is on one only.")
public record SupersedeDecision(
        DecisionId decision,

        @Meaning("The decision that replaces it, where one on record does") @Nullable
        DecisionId by,

        @Nullable MatterId matter,
        Occurrence at)
        implements Act {}
