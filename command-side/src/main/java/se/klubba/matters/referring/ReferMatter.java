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
import se.klubba.matters.event.MatterEvent.MatterReferred;

@Command(namespace = "matters", name = "ReferMatter", version = "1")
@Recordable(
        path = "/api/matters/{matter}/refer",
        sentBy = Senders.OFFICERS,
        effect = "referMatter",
        hearsay = true,
        fact = MatterReferred.class,
        meaning = "Refer or hand over a matter. task is null where it is read from the source, or none is said.")
public record ReferMatter(
        MatterId matter, Party to, @Nullable Words task, Occurrence at) implements Act {}
