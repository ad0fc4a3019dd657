package se.klubba.visibility;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Extent;
import se.klubba.kernel.Occurrence;
import se.klubba.visibility.event.VisibilityEvent.Published;

@Command(namespace = "visibility", name = "Publish", version = "1")
@Recordable(
        path = "/api/publishing",
        sentBy = Senders.OFFICERS,
        effect = "publish",
        fact = Published.class,
        meaning = "Publish a part of the record: it is shown to whoever asks, as long as it is not confidential.")
public record Publish(Extent what, Occurrence at) implements Act {}
