package se.klubba.bodies.adoptingquorum;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.QuorumAdopted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;

@Command(namespace = "bodies", name = "AdoptQuorum", version = "1")
@Recordable(
        path = "/api/bodies/{body}/quorum",
        sentBy = Senders.OFFICERS,
        effect = "adoptQuorum",
        fact = QuorumAdopted.class,
        meaning = "Adopt how many members have to be there, at the least, where a body decides (beslutsför). Replaces "
                + "an earlier rule.")
public record AdoptQuorum(
        BodyId body,

        @Meaning("How many members have to be there, at the least")
        int present,

        Occurrence at) implements Act {
    public AdoptQuorum {
        if (present < 1) {
            throw new IllegalArgumentException("a quorum is at least one member, not " + present);
        }
    }
}
