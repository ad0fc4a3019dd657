package se.klubba.matters.closing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;

/** Close a matter. */
@Command(namespace = "matters", name = "CloseMatter", version = "1")
@Recordable(path = "/api/matters/{matter}/close", effect = "closeMatter")
public record CloseMatter(MatterId matter, Occurrence at) implements Act {}
