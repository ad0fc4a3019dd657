package se.klubba.axon.mongodb;

import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;

/** An event as the log stores it: it can be put aside as bytes, and is decoded when it is needed. */
public interface Undecoded {
    long position();

    /** Of its type, as it is stored. */
    QualifiedName name();

    Set<Tag> tags();

    /** What {@link EventLog#undecoded(byte[])} makes it from; of no use after the process has ended. */
    byte[] bytes();

    /** @throws UnknownEventType where it cannot be read */
    LoggedEvent decoded();
}
