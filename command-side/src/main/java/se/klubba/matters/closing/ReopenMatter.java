package se.klubba.matters.closing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.MatterReopened;

/** Open a closed matter again. */
@Command(namespace = "matters", name = "ReopenMatter", version = "1")
@Recordable(path = "/api/matters/{matter}/reopen", effect = "reopenMatter", fact = MatterReopened.class)
public record ReopenMatter(MatterId matter, Occurrence at) implements Act {}
