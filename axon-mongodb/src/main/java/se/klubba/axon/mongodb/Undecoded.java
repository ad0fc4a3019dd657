package se.klubba.axon.mongodb;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;

/** An event as the log stores it: it can be put aside as bytes, and is decoded when it is needed. */
public interface Undecoded {
    long position();

    /** Of its type, as it is stored. */
    QualifiedName name();

    Set<Tag> tags();

    /** As {@link LoggedEvent#recordedAt}. */
    Instant recordedAt();

    Map<String, String> metadata();

    /** What {@link EventLog#undecoded(byte[])} makes it from; of no use after the process has ended. */
    byte[] bytes();

    /** All of it but its words: a digest over those of a whole log is the one of {@link EventLog#verify}. Not for one made from its bytes. */
    byte[] digested();

    /** What has become of its words. */
    Content content();

    /** @throws UnknownEventType where it cannot be read */
    LoggedEvent decoded();

    /**
     * What it says, of the newest version.
     *
     * @throws UnknownEventType where it cannot be read
     */
    Object payload();

    /**
     * The same, but no more of it than a record of some of its components has, which takes a fraction of the time.
     *
     * @param shape has no words, and passes over what it does not know
     * @throws UnknownEventType where it cannot be read
     */
    <T> T part(Class<T> shape);

    /** Words of an event. */
    enum Content {
        NONE,
        KEPT,
        /** Disposed of, or never copied to this log. */
        GONE
    }
}
