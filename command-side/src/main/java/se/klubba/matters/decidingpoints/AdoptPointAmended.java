package se.klubba.matters.decidingpoints;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.PointDecided;

@Command(namespace = "matters", name = "AdoptPointAmended", version = "1")
@Recordable(
        path = "/api/proposals/{proposal}/points/{point}/adopt-amended",
        sentBy = Senders.OFFICERS,
        effect = "adoptAmended",
        fact = PointDecided.class,
        meaning = "Adopt a point, amended by the meeting.")
public record AdoptPointAmended(ProposalId proposal, String point, Occurrence at) implements Act {}
