package se.klubba.matters.closing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.MatterReopened;

@Command(namespace = "matters", name = "ReopenMatter", version = "1")
@Recordable(
        path = "/api/matters/{matter}/reopen",
        sentBy = Senders.OFFICERS,
        effect = "reopenMatter",
        fact = MatterReopened.class,
        meaning = "Open a closed matter again.")
public record ReopenMatter(MatterId matter, Occurrence at) implements Act {}
