package se.klubba.axon.mongodb.sample;

import org.axonframework.messaging.eventhandling.annotation.Event;

/** What becomes of books. */
public sealed interface BookEvent {
    String book();

    @Event(namespace = "library", name = "BookShelved", version = "1")
    record BookShelved(String book, String shelf, Title title) implements BookEvent {}

    @Event(namespace = "library", name = "BookMoved", version = "1")
    record BookMoved(String book, String from, String to) implements BookEvent {}
}
