package se.klubba.bodies.standingitems;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.StandingItemDropped;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "bodies", name = "DropStandingItem", version = "1")
@Recordable(
        path = "/api/bodies/{body}/standing-items/drop",
        sentBy = Senders.OFFICERS,
        effect = "dropStandingItem",
        fact = StandingItemDropped.class,
        meaning = "Have a matter no longer on the agenda of each meeting of a body.")
public record DropStandingItem(BodyId body, MatterId matter, Occurrence at) implements Act {}
