package se.klubba.reports.filed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.ZoneId;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.event.ReportEvent.ReportFiled;
import se.klubba.timeline.Fact;
import se.klubba.words.Language;

/**
 * A report that was filed.
 *
 * @param entry where that stands in the log
 * @param recordedBy who filed it
 */
public record Filed(
        long entry,
        Instant recordedAt,
        String recordedBy,
        @JsonUnwrapped ReportFiled report) {
    static Filed of(Fact fact) {
        return new Filed(fact.entry(), fact.recordedAt(), fact.by(), (ReportFiled) fact.event());
    }

    /** What it was asked. */
    public Parameters parameters() {
        var asked = report.parameters();
        return new Parameters(
                asked.from(),
                asked.to(),
                asked.bodies(),
                asked.matter(),
                asked.asOf(),
                asked.knownAt(),
                Language.tagged(asked.language()),
                ZoneId.of(asked.zone()),
                asked.register());
    }
}
