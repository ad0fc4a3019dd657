package se.klubba.axon.mongodb.views;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.axon.mongodb.sample.ShelfView.Shelf;

/** Does something before each fold. */
record Hooked(ShelfView view, Runnable before) implements View<Shelf> {
    @Override
    public String name() {
        return view.name();
    }

    @Override
    public int version() {
        return view.version();
    }

    @Override
    public Class<Shelf> type() {
        return view.type();
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        return view.keys(event);
    }

    @Override
    public EventCriteria concerning(String key) {
        return view.concerning(key);
    }

    @Override
    public Shelf fold(String key, List<LoggedEvent> events) {
        before.run();
        return view.fold(key, events);
    }
}
