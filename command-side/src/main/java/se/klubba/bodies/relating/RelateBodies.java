package se.klubba.bodies.relating;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "bodies", name = "RelateBodies", version = "1")
@Recordable(
        path = "/api/bodies/{body}/relations",
        sentBy = Senders.OFFICERS,
        effect = "relateBodies",
        hearsay = true,
        fact = BodiesRelated.class,
        meaning = "Say what body is to to.")
public record RelateBodies(BodyId body, BodyRelation relation, BodyId to, Occurrence at) implements Act {}
