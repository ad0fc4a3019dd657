package example.library;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.View;

/** Each shelf with its books, kept as they are shelved. */
class ShelfView implements View<Shelf> {
    @Override
    public String name() {
        return "shelf";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Shelf> type() {
        return Shelf.class;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        return Set.of(((BookShelved) event.payload()).shelf());
    }

    @Override
    public EventCriteria concerning(String shelf) {
        return EventCriteria.havingTags("shelf", shelf);
    }

    @Override
    public Shelf fold(String shelf, List<LoggedEvent> events) {
        return new Shelf(events.stream()
                .map(event -> ((BookShelved) event.payload()).book())
                .toList());
    }
}
