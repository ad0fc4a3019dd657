package se.klubba.meetings.occasions;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;

/** The occasion is off. */
@Command(namespace = "occasions", name = "CancelOccasion", version = "1")
@Recordable(path = "/api/occasions/{occasion}/cancel", effect = "cancelOccasion", fact = OccasionCancelled.class)
public record CancelOccasion(OccasionId occasion, Occurrence at) implements Act {}
