package se.klubba.visibility;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Extent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.visibility.event.VisibilityEvent.ConfidentialityLifted;

/** Lift the confidentiality (häv sekretessen) of just that part of the record. */
@Command(namespace = "visibility", name = "LiftConfidentiality", version = "1")
@Recordable(path = "/api/confidentiality/lift", effect = "liftConfidentiality", fact = ConfidentialityLifted.class)
public record LiftConfidentiality(Extent what, @Nullable Words reason, Occurrence at) implements Act {}
