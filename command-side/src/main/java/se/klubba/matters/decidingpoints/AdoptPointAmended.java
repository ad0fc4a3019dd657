package se.klubba.matters.decidingpoints;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.PointDecided;

/** Adopt a point, amended by the meeting. */
@Command(namespace = "matters", name = "AdoptPointAmended", version = "1")
@Recordable(
        path = "/api/proposals/{proposal}/points/{point}/adopt-amended",
        effect = "adoptAmended",
        fact = PointDecided.class)
public record AdoptPointAmended(ProposalId proposal, String point, Occurrence at) implements Act {}
