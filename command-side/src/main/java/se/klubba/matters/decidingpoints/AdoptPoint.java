package se.klubba.matters.decidingpoints;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.PointDecided;

/** Adopt a point as it was proposed. */
@Command(namespace = "matters", name = "AdoptPoint", version = "1")
@Recordable(path = "/api/proposals/{proposal}/points/{point}/adopt", effect = "adopt", fact = PointDecided.class)
public record AdoptPoint(ProposalId proposal, String point, Occurrence at) implements Act {}
