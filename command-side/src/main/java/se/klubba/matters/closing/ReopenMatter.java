package se.klubba.matters.closing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;

/** Open a closed matter again. */
@Command(namespace = "matters", name = "ReopenMatter", version = "1")
@Recordable(path = "/api/matters/{matter}/reopen", effect = "reopenMatter")
public record ReopenMatter(MatterId matter, Occurrence at) implements Act {}
