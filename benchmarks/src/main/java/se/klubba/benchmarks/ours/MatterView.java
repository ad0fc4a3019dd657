package se.klubba.benchmarks.ours;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.View;

/** How much has been said in a matter. */
final class MatterView implements View<MatterView.Extent> {
    record Extent(int said, String last) {}

    @Override
    public String name() {
        return "matter";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Extent> type() {
        return Extent.class;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        return Set.of(((Said) event.payload()).matter());
    }

    @Override
    public EventCriteria concerning(String key) {
        return Said.in(key);
    }

    @Override
    public Extent fold(String key, List<LoggedEvent> events) {
        return new Extent(events.size(), ((Said) events.getLast().payload()).text());
    }
}
