package se.klubba.matters.referring;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ReferralReturned;

@Command(namespace = "matters", name = "ReturnReferral", version = "1")
@Recordable(
        path = "/api/matters/{matter}/return",
        sentBy = Senders.OFFICERS,
        effect = "returnReferral",
        fact = ReferralReturned.class,
        meaning = "Return a referral with its outcome, which the sender sees.")
public record ReturnReferral(
        MatterId matter, BodyId by, @Nullable Words outcome, Occurrence at) implements Act {}
