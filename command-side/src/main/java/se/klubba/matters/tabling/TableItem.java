package se.klubba.matters.tabling;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;

/** Table a matter, or a step of it. {@code step} is null for the matter itself. */
@Command(namespace = "matters", name = "TableItem", version = "1")
@Recordable(path = "/api/matters/{matter}/table", effect = "table", fact = ItemTabled.class)
public record TableItem(MatterId matter, @Nullable Words step, WaitsFor waitsFor, Occurrence at) implements Act {}
