package example.library;

import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A book stands on a shelf. */
@Event(namespace = "library", name = "BookShelved", version = "1")
public record BookShelved(
        @EventTag(key = "book") String book,
        @EventTag(key = "shelf") String shelf) {}
