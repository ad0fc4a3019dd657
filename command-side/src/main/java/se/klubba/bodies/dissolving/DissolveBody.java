package se.klubba.bodies.dissolving;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;

/** End the body, and with it the mandates in it; {@code successor} takes over what is left, where one is named. */
@Command(namespace = "bodies", name = "DissolveBody", version = "1")
@Recordable(path = "/api/bodies/{body}/dissolve", effect = "dissolveBody", fact = BodyDissolved.class)
public record DissolveBody(BodyId body, @Nullable BodyId successor, Occurrence at) implements Act {}
