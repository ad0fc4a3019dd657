package se.klubba.bodies.standingitems;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.bodies.event.BodyEvent.StandingItemDropped;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;

/** Have a matter no longer on the agenda of each meeting of a body. */
@Command(namespace = "bodies", name = "DropStandingItem", version = "1")
@Recordable(
        path = "/api/bodies/{body}/standing-items/drop",
        effect = "dropStandingItem",
        fact = StandingItemDropped.class)
public record DropStandingItem(BodyId body, MatterId matter, Occurrence at) implements Act {}
