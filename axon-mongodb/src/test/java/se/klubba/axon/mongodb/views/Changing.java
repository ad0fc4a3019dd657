package se.klubba.axon.mongodb.views;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.axon.mongodb.sample.ShelfView.Shelf;

/** A fold that is not pure while it is told to be wrong: it gives something else each time. */
record Changing(ShelfView view, AtomicBoolean wrong, AtomicInteger times) implements View<Shelf> {
    Changing(ShelfView view, AtomicBoolean wrong) {
        this(view, wrong, new AtomicInteger());
    }

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
        var right = view.fold(key, events);
        if (!wrong.get()) {
            return right;
        }
        var books = new TreeMap<>(right.books());
        books.put("time", String.valueOf(times.incrementAndGet()));
        return new Shelf(right.name(), books, right.version());
    }
}
