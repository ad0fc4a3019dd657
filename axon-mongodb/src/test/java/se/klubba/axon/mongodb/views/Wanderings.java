package se.klubba.axon.mongodb.views;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.sample.BookEvent;

/** What the fold of a book is given to read, by position, and how many different keys it can have. */
record Wanderings(Needs needs) implements View<Wanderings.Read> {
    enum Needs {
        /** Events that name the book. */
        ITS_OWN,
        /** Also all of two shelves, which books name that are not this one: tags of several values, so that no one part has them. */
        ALL_THAT_CAME_BY
    }

    /** Positions. */
    record Read(List<Long> positions) {}

    @Override
    public String name() {
        return needs.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Read> type() {
        return Read.class;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        return Set.of(((BookEvent) event.payload()).book());
    }

    @Override
    public EventCriteria concerning(String key) {
        var own = EventCriteria.havingTags("book", key);
        return needs == Needs.ITS_OWN
                ? own
                : EventCriteria.either(
                        own,
                        EventCriteria.havingTags("shelf", "s1"),
                        EventCriteria.havingTags("shelf", "s" + key.length()));
    }

    /** Only what came before the last event that names the book, as every fold does that a key event changes. */
    @Override
    public Read fold(String key, List<LoggedEvent> events) {
        int last = IntStream.range(0, events.size())
                .filter(i -> keys(events.get(i)).contains(key))
                .max()
                .orElseThrow();
        return new Read(
                events.subList(0, last + 1).stream().map(LoggedEvent::position).toList());
    }
}
