package se.klubba.reports.filed;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.kernel.FilingId;
import se.klubba.reading.Concern;
import se.klubba.reading.ReadProblem;
import se.klubba.reports.event.ReportEvent.ReportFiled;
import se.klubba.timeline.Fact;

/** Reports that were filed and stand, read off the log itself. */
public record FiledReports(EventLog log) {
    private static final Concern FILED = Concern.of(Set.of("filing"), ReportFiled.class);

    /** In the order in which they were filed. */
    public List<Filed> all() {
        return facts(FILED.criteria()).stream().map(Filed::of).toList();
    }

    /** @throws ReadProblem where there is none */
    public Filed find(FilingId filing) {
        return facts(FILED.criteria(filing.keyName(), filing.value())).stream()
                .map(Filed::of)
                .filter(filed -> filed.report().filing().equals(filing))
                .findFirst()
                .orElseThrow(() -> ReadProblem.unknown("filing", filing.value()));
    }

    private List<Fact> facts(EventCriteria criteria) {
        try (var events = log.read(0, Long.MAX_VALUE, criteria)) {
            return Concern.facts(events.toList()).stream()
                    .filter(fact -> fact.event() instanceof ReportFiled)
                    .toList();
        }
    }
}
