package se.klubba.matters.tabling;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;

@Command(namespace = "matters", name = "TakeFromTable", version = "1")
@Recordable(
        path = "/api/matters/{matter}/take-from-table",
        sentBy = Senders.OFFICERS,
        effect = "takeFromTable",
        fact = ItemTakenFromTable.class,
        meaning = "Take up what was tabled.")
public record TakeFromTable(MatterId matter, Occurrence at) implements Act {}
