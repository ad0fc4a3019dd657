package se.klubba.axon.mongodb;

import java.security.MessageDigest;
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

    /** Adds all of it but its words, as {@link EventLog#verify} does: over a whole log it makes the same digest. Not for one made from its bytes. */
    void addTo(MessageDigest digest);

    /** What has become of its words. */
    Content content();

    /** @throws UnknownEventType where it cannot be read */
    LoggedEvent decoded();

    /** Words of an event. */
    enum Content {
        NONE,
        KEPT,
        /** Disposed of, or never copied to this log. */
        GONE
    }
}
