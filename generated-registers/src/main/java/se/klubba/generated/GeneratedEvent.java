package se.klubba.generated;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.timeline.Entry;

/**
 * One event of a generated register.
 *
 * @param position in a log that has nothing else
 * @param recordedAt to the second; never before that of an earlier position
 * @param metadata who acted, and what it came of, as the write side says it
 */
public record GeneratedEvent(long position, Instant recordedAt, Map<String, String> metadata, KlubbaEvent event) {
    public GeneratedEvent {
        metadata = new TreeMap<>(metadata);
    }

    public Entry entry() {
        return Entry.of(position, recordedAt, metadata, event);
    }

    /** As the log would tell it. */
    public LoggedEvent logged() {
        return new LoggedEvent(position, recordedAt, id(), type(), tags(), metadata, event);
    }

    String id() {
        return new UUID(recordedAt.getEpochSecond(), position).toString();
    }

    MessageType type() {
        var named = event.getClass().getAnnotation(Event.class);
        return new MessageType(named.namespace(), named.name(), named.version());
    }

    Set<Tag> tags() {
        return event.keys().stream().map(k -> new Tag(k.name(), k.value())).collect(Collectors.toSet());
    }
}
