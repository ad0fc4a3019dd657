package se.klubba.axon.mongodb.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.ContentType;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.EventTypes;

/** Events enough to try a log with. */
final class Sample {
    record Text(@Nullable String text) {
        static final Text DISPOSED = new Text(null);
    }

    interface Matter {
        String matter();
    }

    sealed interface Happened extends Matter {}

    @Event(namespace = "sample", name = "Raised", version = "2")
    record Raised(String matter, int priority) implements Happened {}

    @Event(namespace = "sample", name = "Spoken", version = "1")
    record Spoken(String matter, Text words, @Nullable Text aside) implements Happened {}

    static final Map<String, String> METADATA =
            Map.of("actor", "anna", "correlationId", "correlation", "causationId", "cause");

    static final EventTypes TYPES =
            EventTypes.of(List.of(Happened.class)).converting("sample.Raised", "1", old -> old.put("priority", 3));

    static final EventJson JSON =
            EventJson.of(TYPES, new ContentType<>(Text.class, Text::text, Text::new, Text.DISPOSED));

    private Sample() {}

    static Raised raised(String matter) {
        return new Raised(matter, 1);
    }

    static Spoken spoken(String matter, String words) {
        return new Spoken(matter, new Text(words), null);
    }

    static EventCriteria of(String matter) {
        return EventCriteria.havingTags("matter", matter);
    }

    static Set<Tag> tags(Object event) {
        return Set.of(Tag.of("matter", ((Matter) event).matter()));
    }

    static TaggedEventMessage<?> tagged(Object event) {
        return tagged(event, METADATA);
    }

    static TaggedEventMessage<?> tagged(Object event, Map<String, String> metadata) {
        MessageType type = TYPES.typeOf(event.getClass());
        var message = new GenericEventMessage(
                UUID.randomUUID().toString(), type, event, metadata, Instant.EPOCH.plusSeconds(1));
        return new GenericTaggedEventMessage<>(message, tags(event));
    }
}
