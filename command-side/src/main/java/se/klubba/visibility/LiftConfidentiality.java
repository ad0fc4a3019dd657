package se.klubba.visibility;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Extent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.visibility.event.VisibilityEvent.ConfidentialityLifted;

@Command(namespace = "visibility", name = "LiftConfidentiality", version = "1")
@Recordable(
        path = "/api/confidentiality/lift",
        sentBy = Senders.OFFICERS,
        effect = "liftConfidentiality",
        fact = ConfidentialityLifted.class,
        meaning = "Lift the confidentiality (häv sekretessen) of just that part of the record.")
public record LiftConfidentiality(Extent what, @Nullable Words reason, Occurrence at) implements Act {}
