package se.klubba.visibility;

import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Extent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.visibility.event.VisibilityEvent.Unpublished;

@Command(namespace = "visibility", name = "Unpublish", version = "1")
@Recordable(
        path = "/api/publishing/withdraw",
        sentBy = Senders.OFFICERS,
        effect = "unpublish",
        fact = Unpublished.class,
        meaning = "Take back what was published, by an act or by what its body has set.")
public record Unpublish(Extent what, @Nullable Words reason, Occurrence at) implements Act {}
