package se.klubba.axon.mongodb.sample;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** What becomes of books. */
public sealed interface BookEvent {
    String book();

    /** Those whose books become others. */
    Set<String> shelves();

    @Event(namespace = "library", name = "BookShelved", version = "1")
    record BookShelved(String book, String shelf, Title title) implements BookEvent {
        @Override
        public Set<String> shelves() {
            return Set.of(shelf);
        }
    }

    @Event(namespace = "library", name = "BookMoved", version = "1")
    record BookMoved(String book, String from, String to) implements BookEvent {
        @Override
        public Set<String> shelves() {
            return Set.copyOf(List.of(from, to));
        }
    }

    /** The title is no longer to be told, on any shelf where the book ever stood. */
    @Event(namespace = "library", name = "TitleForgotten", version = "1")
    record TitleForgotten(String book, Set<String> shelves) implements BookEvent {}
}
