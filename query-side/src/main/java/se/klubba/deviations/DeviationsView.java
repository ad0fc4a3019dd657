package se.klubba.deviations;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.View;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.Standing;
import se.klubba.record.event.RecordEvent;

/** Every fact that was recorded with a deviation: one list, folded over the whole log when there is a new one, or a correction. */
@Component
public final class DeviationsView implements View<Standing> {
    static final String ALL = "all";

    @Override
    public String name() {
        return "deviations";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Standing> type() {
        return Standing.class;
    }

    @Override
    public Set<String> keys(LoggedEvent event) {
        var payload = (KlubbaEvent) event.payload();
        boolean may = !payload.at().deviations().isEmpty()
                || (payload instanceof RecordEvent && !(payload instanceof RecordEvent.DocumentKept));
        return may ? Set.of(ALL) : Set.of();
    }

    @Override
    public EventCriteria concerning(String key) {
        return EventCriteria.havingAnyTag();
    }

    @Override
    public Standing fold(String key, List<LoggedEvent> events) {
        return new Standing(Concern.facts(events).stream()
                .filter(f -> !f.event().at().deviations().isEmpty())
                .toList());
    }
}
