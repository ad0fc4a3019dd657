package se.klubba.axon.mongodb.sample;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.sample.BookEvent.BookMoved;
import se.klubba.axon.mongodb.sample.BookEvent.BookShelved;
import se.klubba.axon.mongodb.sample.BookEvent.TitleForgotten;
import se.klubba.axon.mongodb.views.View;

/** What stands on a shelf; it cannot fold books that are told to be unreadable. */
public record ShelfView(int version, Set<String> unreadable) implements View<ShelfView.Shelf> {
    /** @param books to their titles, where these are known */
    public record Shelf(String name, TreeMap<String, String> books, int version) {}

    public ShelfView(int version) {
        this(version, ConcurrentHashMap.newKeySet());
    }

    @Override
    public String name() {
        return "shelf";
    }

    @Override
    public Class<Shelf> type() {
        return Shelf.class;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        return ((BookEvent) event.payload()).shelves();
    }

    @Override
    public EventCriteria concerning(String key) {
        return EventCriteria.havingTags("shelf", key);
    }

    @Override
    public Shelf fold(String key, List<LoggedEvent> events) {
        var books = new TreeMap<String, String>();
        for (var event : events) {
            var book = (BookEvent) event.payload();
            if (unreadable.contains(book.book())) {
                throw new IllegalStateException("cannot read " + book.book());
            }
            switch (book) {
                case BookShelved(var id, var _, var title) ->
                    books.put(id, Objects.requireNonNullElse(title.text(), ""));
                case TitleForgotten(var id, var _) -> books.replace(id, "");
                case BookMoved(var id, var _, var to) -> {
                    books.remove(id);
                    if (to.equals(key)) {
                        books.put(id, "");
                    }
                }
            }
        }
        return new Shelf(key, books, version);
    }
}
