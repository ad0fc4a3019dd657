package se.klubba.visibility;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Meaning;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.visibility.event.Publishing;
import se.klubba.visibility.event.VisibilityEvent.PublishingSet;

/** {@code days}: with {@code after-days}, and only then. */
@Command(namespace = "visibility", name = "SetPublishing", version = "1")
@Recordable(
        path = "/api/bodies/{body}/publishing",
        sentBy = Senders.OFFICERS,
        effect = "setPublishing",
        fact = PublishingSet.class,
        meaning = "Say when what a body does at its meetings is published without more ado")
public record SetPublishing(
        BodyId body,
        @Meaning("When it is published") Publishing when,

        @Meaning("How many days after, where it is after days") @Nullable
        Integer days,

        Occurrence at)
        implements Act {
    public SetPublishing {
        if ((when == Publishing.AFTER_DAYS) != (days != null) || days != null && (days < 0 || days > 3650)) {
            throw new IllegalArgumentException("days goes with after-days and with nothing else: 0 to 3650");
        }
    }
}
