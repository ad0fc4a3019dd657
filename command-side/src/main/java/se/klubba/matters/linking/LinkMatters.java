package se.klubba.matters.linking;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.event.MatterEvent.MatterLink;
import se.klubba.matters.event.MatterEvent.MattersLinked;

/** {@code link}: that it goes on in it, or was a part of it. */
@Command(namespace = "matters", name = "LinkMatters", version = "1")
@Recordable(
        path = "/api/matters/{matter}/link",
        sentBy = Senders.OFFICERS,
        effect = "linkMatters",
        hearsay = true,
        fact = MattersLinked.class,
        meaning = "Say that a matter belongs together with another.")
public record LinkMatters(
        MatterId matter, MatterId to, @Nullable MatterLink link, Occurrence at) implements Act {
    public LinkMatters(MatterId matter, MatterId to, Occurrence at) {
        this(matter, to, null, at);
    }

    public LinkMatters {
        if (matter != null && matter.equals(to)) {
            throw new IllegalArgumentException("matter " + matter + " cannot be linked to itself");
        }
    }
}
