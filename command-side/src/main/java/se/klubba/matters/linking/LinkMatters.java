package se.klubba.matters.linking;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.MattersLinked;

/** Say that a matter belongs together with another. */
@Command(namespace = "matters", name = "LinkMatters", version = "1")
@Recordable(path = "/api/matters/{matter}/link", effect = "linkMatters", fact = MattersLinked.class)
public record LinkMatters(MatterId matter, MatterId to, Occurrence at) implements Act {
    public LinkMatters {
        if (matter != null && matter.equals(to)) {
            throw new IllegalArgumentException("matter " + matter + " cannot be linked to itself");
        }
    }
}
