package se.klubba.matters.tabling;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;

/** Take up what was tabled. */
@Command(namespace = "matters", name = "TakeFromTable", version = "1")
@Recordable(path = "/api/matters/{matter}/take-from-table", effect = "takeFromTable")
public record TakeFromTable(MatterId matter, Occurrence at) implements Act {}
