package se.klubba.axon.mongodb.sample;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.sample.ShelfView.Shelf;
import se.klubba.axon.mongodb.views.Listed;
import se.klubba.axon.mongodb.views.Row;
import se.klubba.axon.mongodb.views.Span;

/** Shelves as a list, each by how many books the southern one has. */
public record NeighboursView(ShelfView shelves) implements Listed<Shelf> {
    public static final String SOUTH = "south";

    @Override
    public List<Row> rows(String key, Shelf value, Function<String, @Nullable Shelf> others) {
        var south = others.apply(SOUTH);
        var sort = String.valueOf(south == null ? 0 : south.books().size());
        return List.of(new Row("", sort, Set.of("shelf"), Set.of(), new Span(0, Span.OPEN), new Span(0, Span.OPEN)));
    }

    @Override
    public String name() {
        return "neighbours";
    }

    @Override
    public int version() {
        return shelves.version();
    }

    @Override
    public Class<Shelf> type() {
        return shelves.type();
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        return shelves.keys(event);
    }

    @Override
    public EventCriteria concerning(String key) {
        return shelves.concerning(key);
    }

    @Override
    public Shelf fold(String key, List<LoggedEvent> events) {
        return shelves.fold(key, events);
    }
}
