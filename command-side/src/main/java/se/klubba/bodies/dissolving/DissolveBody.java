package se.klubba.bodies.dissolving;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;

/** One of {@code successors} takes over what is left; of several nothing says which, until it is handed on. */
@Command(namespace = "bodies", name = "DissolveBody", version = "1")
@Recordable(
        path = "/api/bodies/{body}/dissolve",
        sentBy = Senders.OFFICERS,
        effect = "dissolveBody",
        fact = BodyDissolved.class,
        meaning = "End the body, and with it the mandates in it; successor takes over what is left, where one is "
                + "named.")
public record DissolveBody(BodyId body, List<BodyId> successors, Occurrence at) implements Act {
    public DissolveBody {
        successors = successors == null ? List.of() : List.copyOf(successors);
    }
}
