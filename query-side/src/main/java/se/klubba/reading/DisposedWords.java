package se.klubba.reading;

import java.util.List;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.stereotype.Component;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.Hiding;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

/** Words are hidden from their disposal on in all versions of their entry, also while they are still in the log and as known before. */
@Component
public final class DisposedWords implements Hiding {
    /** Every disposal, of whatever it is. */
    public static final EventCriteria DISPOSALS = EventCriteria.havingAnyTag()
            .andBeingOneOfTypes(new QualifiedName(EventCatalog.name(WordsDisposedOf.class)));

    @Override
    public boolean hides(LoggedEvent event) {
        return event.payload() instanceof WordsDisposedOf;
    }

    @Override
    public LoggedEvent hidden(LoggedEvent event, List<LoggedEvent> since) {
        long entry = event.payload() instanceof EntryCorrected corrected ? corrected.entry() : event.position();
        return since.stream().anyMatch(e -> ((WordsDisposedOf) e.payload()).entry() == entry)
                ? event.withPayload(((KlubbaEvent) event.payload()).withoutWords())
                : event;
    }
}
