package se.klubba.reports.http;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.kernel.FilingId;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;
import se.klubba.reports.Progress;
import se.klubba.reports.Reports;
import se.klubba.reports.filed.Filed;
import se.klubba.reports.filed.FiledReports;
import se.klubba.reports.filed.Verification;
import se.klubba.reports.filed.Verified;

/** Reports that were filed. Filing one is an act, and the command side's. */
@ReadEndpoint
class FiledReportsEndpoint {
    private final FiledReports filed;
    private final Verification verification;

    FiledReportsEndpoint(Reports reports, EventLog log, KeptDocuments documents) {
        this.filed = new FiledReports(log);
        this.verification = new Verification(reports, log, documents);
    }

    @Operation(summary = "The reports that were filed, in the order in which they were")
    @GetMapping("/api/reports/filed")
    List<Filed> filed() {
        return filed.all();
    }

    @Operation(summary = "A report that was filed, as the list of them has it")
    @GetMapping("/api/reports/filed/{filing}")
    Filed filed(@PathVariable String filing) {
        return filed.find(Readings.identifier(FilingId::new, filing));
    }

    @Operation(summary = "Runs a filed report again: whether it has the same bytes, or what differs and since what")
    @PostMapping("/api/reports/filed/{filing}/verify")
    Verified verify(@PathVariable String filing) throws IOException {
        return verification.of(filed.find(Readings.identifier(FilingId::new, filing)), Progress.UNWATCHED);
    }
}
