package se.klubba.bodies.continuing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.bodies.event.BodyEvent.BodyContinued;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

@Command(namespace = "bodies", name = "ContinueBody", version = "1")
@Recordable(
        path = "/api/bodies/{body}/continue",
        sentBy = Senders.OFFICERS,
        effect = "continueBody",
        fact = BodyContinued.class,
        meaning = "Decide that the body goes on; purpose where one is said.")
public record ContinueBody(BodyId body, @Nullable Words purpose, Occurrence at) implements Act {}
