package se.klubba.matters.referring;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;

@Command(namespace = "matters", name = "ReferBack", version = "1")
@Recordable(
        path = "/api/matters/{matter}/refer-back",
        sentBy = Senders.OFFICERS,
        effect = "referBack",
        fact = MatterReferredBack.class,
        meaning = "Send a matter back to who prepared it (återremiss), with what is to be done.")
public record ReferBack(MatterId matter, Party to, @Nullable Words task, Occurrence at) implements Act {}
