package se.klubba.meetings.occasions;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;

@Command(namespace = "occasions", name = "CancelOccasion", version = "1")
@Recordable(
        path = "/api/occasions/{occasion}/cancel",
        sentBy = Senders.OFFICERS,
        effect = "cancelOccasion",
        fact = OccasionCancelled.class,
        meaning = "The occasion is off.")
public record CancelOccasion(OccasionId occasion, List<MatterId> matters, Occurrence at) implements AboutMatters {
    @Override
    public CancelOccasion about(List<MatterId> matters) {
        return new CancelOccasion(occasion, matters, at);
    }
}
