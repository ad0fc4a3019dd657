package se.klubba.bodies.adoptingquorum;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.bodies.event.BodyEvent.QuorumAdopted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;

/** Adopt how many members have to be there, at the least, where a body decides (beslutsför). Replaces an earlier rule. */
@Command(namespace = "bodies", name = "AdoptQuorum", version = "1")
@Recordable(path = "/api/bodies/{body}/quorum", effect = "adoptQuorum", fact = QuorumAdopted.class)
public record AdoptQuorum(BodyId body, int present, Occurrence at) implements Act {
    public AdoptQuorum {
        if (present < 1) {
            throw new IllegalArgumentException("a quorum is at least one member, not " + present);
        }
    }
}
