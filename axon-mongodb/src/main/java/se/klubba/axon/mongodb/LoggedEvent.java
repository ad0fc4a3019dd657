package se.klubba.axon.mongodb;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log tells it.
 *
 * @param position the number of events before it
 * @param recordedAt when its commit was recorded, by the log's clock, to the millisecond; never before an earlier event's
 * @param type the name, and the version that the payload has been converted to
 * @param payload of the newest version, with its words, or what stands for disposed words
 */
public record LoggedEvent(
        long position,
        Instant recordedAt,
        String id,
        MessageType type,
        Set<Tag> tags,
        Map<String, String> metadata,
        Object payload) {
    private static final ResourceKey<LoggedEvent> KEY = ResourceKey.withLabel("LoggedEvent");

    public LoggedEvent {
        tags = Set.copyOf(tags);
        metadata = Map.copyOf(metadata);
    }

    /** The same event, saying less. */
    public LoggedEvent withPayload(Object less) {
        return new LoggedEvent(position, recordedAt, id, type, tags, metadata, less);
    }

    /** What an entry of a stream of the log carries beside its message; null where it is not one of this log's. */
    public static @Nullable LoggedEvent from(Context entry) {
        return entry.getResource(KEY);
    }

    /** This event beside its message. */
    public Context in(Context entry) {
        return entry.withResource(KEY, this);
    }
}
