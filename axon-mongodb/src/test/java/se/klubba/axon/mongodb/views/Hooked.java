package se.klubba.axon.mongodb.views;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;

/** Does something before each fold. */
public record Hooked<S>(View<S> view, Runnable before) implements View<S> {
    @Override
    public String name() {
        return view.name();
    }

    @Override
    public int version() {
        return view.version();
    }

    @Override
    public Class<S> type() {
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
    public S fold(String key, List<LoggedEvent> events) {
        before.run();
        return view.fold(key, events);
    }
}
