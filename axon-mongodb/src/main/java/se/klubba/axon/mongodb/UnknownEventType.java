package se.klubba.axon.mongodb;

import org.axonframework.messaging.core.MessageType;

/** An event that the application has no class for, or no conversion from its version. */
public final class UnknownEventType extends LogFault {
    public UnknownEventType(String where, MessageType type, String known) {
        super("no event " + type + " is known, " + where + "; known: " + known, null);
    }
}
