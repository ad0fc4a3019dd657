package se.klubba.axon.mongodb.views;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;

/** A view to which some events of the log are as if they had never been. */
record Skipping<V>(View<V> view, Set<Long> skipped) implements View<V> {
    @Override
    public String name() {
        return view.name();
    }

    @Override
    public int version() {
        return view.version();
    }

    @Override
    public Class<V> type() {
        return view.type();
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        return skipped.contains(event.position()) ? Set.of() : view.keys(event);
    }

    @Override
    public EventCriteria concerning(String key) {
        return view.concerning(key);
    }

    @Override
    public Set<Long> alsoNeeds(String key, List<LoggedEvent> events) {
        return view.alsoNeeds(key, without(events));
    }

    @Override
    public V fold(String key, List<LoggedEvent> events) {
        return view.fold(key, without(events));
    }

    private List<LoggedEvent> without(List<LoggedEvent> events) {
        return events.stream()
                .filter(event -> !skipped.contains(event.position()))
                .toList();
    }
}
