package se.klubba.record.addingsources;

import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.Occurrence;

@Command(namespace = "record", name = "AddSource", version = "1")
@Recordable(
        path = "/api/log/events/{entry}/sources",
        sentBy = Senders.OFFICERS,
        effect = "addSource",
        dated = false,
        meaning = "Say that an entry stands in the sources of this occurrence too.")
public record AddSource(long entry, Occurrence at) implements Act {
    public AddSource {
        if (at.basis().sources().isEmpty()) {
            throw new IllegalArgumentException("a further source of entry " + entry + " is missing: basis.sources");
        }
    }
}
