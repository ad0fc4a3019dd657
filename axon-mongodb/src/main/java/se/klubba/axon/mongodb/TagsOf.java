package se.klubba.axon.mongodb;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** Under which tags an event is found. The application says so in one place, instead of by annotations. */
@FunctionalInterface
public interface TagsOf {
    Set<Tag> tagsOf(Object payload, Map<String, String> metadata);

    /** The same for the framework. */
    default TagResolver asResolver() {
        return event -> tagsOf(Objects.requireNonNull(event.payload(), "an event without a payload"), event.metadata());
    }
}
