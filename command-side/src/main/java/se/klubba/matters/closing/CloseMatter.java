package se.klubba.matters.closing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.MatterClosed;

@Command(namespace = "matters", name = "CloseMatter", version = "1")
@Recordable(
        path = "/api/matters/{matter}/close",
        sentBy = Senders.OFFICERS,
        effect = "closeMatter",
        fact = MatterClosed.class,
        meaning = "Close a matter.")
public record CloseMatter(MatterId matter, Occurrence at) implements Act {}
