package se.klubba.matters.decidingpoints;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.PointDecided;

/** Reject a point. */
@Command(namespace = "matters", name = "RejectPoint", version = "1")
@Recordable(path = "/api/proposals/{proposal}/points/{point}/reject", effect = "reject", fact = PointDecided.class)
public record RejectPoint(ProposalId proposal, String point, Occurrence at) implements Act {}
