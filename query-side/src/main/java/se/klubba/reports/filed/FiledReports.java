package se.klubba.reports.filed;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.kernel.FilingId;
import se.klubba.reading.Concern;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Reader;
import se.klubba.reports.event.ReportEvent.ReportFiled;
import se.klubba.timeline.Fact;

/**
 * Reports that were filed and stand, read off the log itself. One is made from all that was in the log by then, so that it is as a document is
 * of which a part is hidden: hidden whole from whoever does not see all of that.
 */
public record FiledReports(EventLog log) {
    private static final Concern FILED = Concern.of(Set.of("filing"), ReportFiled.class);

    /** Those that are shown, in the order in which they were filed. */
    public List<Filed> all(Reader reader) {
        return facts(FILED.criteria()).stream()
                .map(Filed::of)
                .filter(filed -> isShown(filed, reader))
                .toList();
    }

    private static boolean isShown(Filed filed, Reader reader) {
        return reader.sees(filed.report()) && reader.seesAllOf(filed.report().position());
    }

    /** @throws ReadProblem where there is none that is shown */
    public Filed find(FilingId filing, Reader reader) {
        return facts(FILED.criteria(filing.keyName(), filing.value())).stream()
                .map(Filed::of)
                .filter(filed -> filed.report().filing().equals(filing) && isShown(filed, reader))
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
