package se.klubba.axon.mongodb;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AnnotationBasedTagResolver;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** Under which tags an event is found: an application says so in one place, or by annotations. */
@FunctionalInterface
public interface TagsOf {
    Set<Tag> tagsOf(Object payload, Map<String, String> metadata);

    /** What the framework's {@code @EventTag} says on the events themselves. */
    static TagsOf annotated() {
        var annotations = new AnnotationBasedTagResolver();
        return (payload, metadata) ->
                annotations.resolve(new GenericEventMessage(new MessageType(payload.getClass()), payload, metadata));
    }

    /** The same for the framework. */
    default TagResolver asResolver() {
        return event -> tagsOf(Objects.requireNonNull(event.payload(), "an event without a payload"), event.metadata());
    }
}
