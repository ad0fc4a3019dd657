package se.klubba.axon.mongodb.faults;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.View;

/** Which attempts got the numbers of a counter. */
final class Tally implements View<Tally.Attempts> {
    record Attempts(String counter, List<String> attempts) {}

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Attempts> type() {
        return Attempts.class;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        return Set.of(((Taken) event.payload()).counter());
    }

    @Override
    public EventCriteria concerning(String key) {
        return EventCriteria.havingTags("counter", key);
    }

    @Override
    public Attempts fold(String key, List<LoggedEvent> events) {
        return new Attempts(
                key,
                events.stream()
                        .map(event -> ((Taken) event.payload()).attempt())
                        .toList());
    }
}
