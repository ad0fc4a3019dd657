package se.klubba.matters.raising;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;

@Command(namespace = "matters", name = "RaiseMatter", version = "1")
@Recordable(
        path = "/api/matters",
        sentBy = Senders.OFFICERS,
        creates = "matter",
        effect = "raiseMatter",
        fact = MatterRaised.class,
        meaning = "Raise a matter. body: before which it is raised; null where that is not told.")
public record RaiseMatter(
        MatterId matter, Words title, @Nullable BodyId body, Occurrence at) implements Act {}
