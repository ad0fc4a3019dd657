package se.klubba.matters.tabling;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;

@Command(namespace = "matters", name = "TableItem", version = "1")
@Recordable(
        path = "/api/matters/{matter}/table",
        sentBy = Senders.OFFICERS,
        effect = "table",
        fact = ItemTabled.class,
        meaning = "Table a matter (bordlägga, skjuta upp, postpone), or a step of it. step is null for the matter "
                + "itself.")
public record TableItem(MatterId matter, @Nullable Words step, WaitsFor waitsFor, Occurrence at) implements Act {}
