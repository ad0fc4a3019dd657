package se.klubba.axon.mongodb;

import java.util.Set;
import org.axonframework.messaging.core.MessageType;

/** Every event says who acted and what it came of. */
public final class MissingMetadata extends LogFault {
    public MissingMetadata(MessageType type, Set<String> missing) {
        super("an event " + type + " without metadata " + missing, null);
    }
}
