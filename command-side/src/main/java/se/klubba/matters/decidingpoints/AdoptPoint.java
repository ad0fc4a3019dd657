package se.klubba.matters.decidingpoints;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.PointDecided;

@Command(namespace = "matters", name = "AdoptPoint", version = "1")
@Recordable(
        path = "/api/proposals/{proposal}/points/{point}/adopt",
        sentBy = Senders.OFFICERS,
        effect = "adopt",
        fact = PointDecided.class,
        meaning = "Adopt a point as it was proposed.")
public record AdoptPoint(ProposalId proposal, String point, Occurrence at) implements Act {}
