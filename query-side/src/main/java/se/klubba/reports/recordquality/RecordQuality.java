package se.klubba.reports.recordquality;

import static se.klubba.reports.Parameter.BODIES;
import static se.klubba.reports.Parameter.FROM;
import static se.klubba.reports.Parameter.TO;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.klubba.EventCatalog;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;

/** What an auditor asks of the record itself. It is about every fact but those about the record: documents, corrections, disposals. */
@Component
public final class RecordQuality implements Report {
    @Override
    public Definition definition() {
        return Definition.of("record-quality", 11, FROM, TO, BODIES);
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> reads() {
        return EventCatalog.all().stream()
                .filter(kind -> !RecordEvent.class.isAssignableFrom(kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Fold begin(Question question) {
        return new QualityFold(question);
    }
}
