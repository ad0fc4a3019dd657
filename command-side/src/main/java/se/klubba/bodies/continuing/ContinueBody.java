package se.klubba.bodies.continuing;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.bodies.event.BodyEvent.BodyContinued;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

/** Decide that the body goes on; {@code purpose} where one is said. */
@Command(namespace = "bodies", name = "ContinueBody", version = "1")
@Recordable(path = "/api/bodies/{body}/continue", effect = "continueBody", fact = BodyContinued.class)
public record ContinueBody(BodyId body, @Nullable Words purpose, Occurrence at) implements Act {}
