package se.klubba.matters.referring;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.ReferralReceived;

@Command(namespace = "matters", name = "ReceiveReferral", version = "1")
@Recordable(
        path = "/api/matters/{matter}/receive",
        sentBy = Senders.OFFICERS,
        effect = "receiveReferral",
        fact = ReferralReceived.class,
        meaning = "Say that a referral has come.")
public record ReceiveReferral(MatterId matter, BodyId by, Occurrence at) implements Act {}
