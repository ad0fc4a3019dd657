package se.klubba.bodies.standingitems;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.StandingItemSet;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "bodies", name = "SetStandingItem", version = "1")
@Recordable(
        path = "/api/bodies/{body}/standing-items",
        sentBy = Senders.OFFICERS,
        effect = "setStandingItem",
        fact = StandingItemSet.class,
        meaning = "Have a matter on the agenda of each meeting of a body from then on (stående punkt).")
public record SetStandingItem(BodyId body, MatterId matter, Occurrence at) implements Act {}
