package se.klubba.reports.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.FilterInputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import se.klubba.kernel.FilingId;
import se.klubba.reading.Moments;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Reader;
import se.klubba.reading.Readings;
import se.klubba.reports.Reports;
import se.klubba.reports.asking.Asked;
import se.klubba.reports.filed.Filed;
import se.klubba.reports.filed.FiledReports;
import se.klubba.reports.filed.Verification;
import se.klubba.reports.filed.Verified;
import se.klubba.reports.jobs.JobSettings;
import se.klubba.reports.jobs.JobTold;
import se.klubba.reports.jobs.Jobs;
import se.klubba.reports.jobs.Running;
import se.klubba.reports.jobs.Verifying;
import se.klubba.reports.rendering.Format;

/** Reports that were filed. Filing one is an act, and the command side's. */
@ReadEndpoint
class FiledReportsEndpoint {
    private final Reports reports;
    private final Moments moments;
    private final FiledReports filed;
    private final Verification verification;
    private final Readings readings;
    private final Waiting waiting;

    FiledReportsEndpoint(
            Reports reports,
            Moments moments,
            FiledReports filed,
            Verification verification,
            Readings readings,
            Jobs jobs,
            JobSettings settings) {
        this.reports = reports;
        this.moments = moments;
        this.filed = filed;
        this.verification = verification;
        this.readings = readings;
        this.waiting = new Waiting(jobs, settings, readings);
    }

    @Operation(operationId = "filedReports", summary = "The reports that were filed, in the order in which they were")
    @GetMapping("/api/reports/filed")
    Page<Filed> filed() {
        return Page.whole(filed.all(readings.reader()));
    }

    @Operation(operationId = "filedReport", summary = "A report that was filed, as the list of them has it")
    @GetMapping("/api/reports/filed/{filing}")
    Filed filed(@PathVariable String filing) {
        return find(filing);
    }

    @Operation(
            operationId = "filedReportResult",
            summary = "A report that was filed, run again at its position",
            description =
                    "Klubba-Filed tells whether the bytes are those that were filed: same, or other where words were disposed of since.")
    @ApiResponse(responseCode = "200", description = "The report, in the format in which it was filed")
    @ApiResponse(
            responseCode = "202",
            description = "It takes longer than is waited for; Location tells of its job",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = JobTold.class)))
    @GetMapping("/api/reports/filed/{filing}/result")
    ResponseEntity<?> result(
            @PathVariable String filing,
            @RequestHeader(name = Preference.HEADER, required = false) @Nullable List<String> prefer)
            throws InterruptedException {
        var found = find(filing);
        var was = found.report();
        var asked = new Asked(reports.named(was.report()), found.parameters(), was.position());
        var format = Arrays.stream(Format.values())
                .filter(f -> f.extension().equals(was.format()))
                .findFirst()
                .orElseThrow(() -> ReadProblem.unknown("format", was.format()));
        return waiting.answer(new Running(reports, moments, Reader.OF_ALL, asked, format), prefer, (written, done) -> {
            var answer = ReportsEndpoint.answer(written, new FilterInputStream(written.bytes()) {
                @Override
                public void close() {
                    done.run();
                }
            });
            boolean same = written.filing().digest().equals(was.digest());
            return ResponseEntity.ok()
                    .headers(answer.getHeaders())
                    .header("Klubba-Filed", same ? "same" : "other")
                    .body(answer.getBody());
        });
    }

    @Operation(
            operationId = "verifyFiledReport",
            summary = "Runs a filed report again: whether it has the same bytes, or what differs and since what")
    @ApiResponse(
            responseCode = "200",
            description = "What came of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Verified.class)))
    @ApiResponse(
            responseCode = "202",
            description =
                    "It takes longer than is waited for (Prefer: respond-async, wait=SECONDS); Location tells of its job",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = JobTold.class)))
    @PostMapping("/api/reports/filed/{filing}/verify")
    ResponseEntity<?> verify(
            @PathVariable String filing,
            @RequestHeader(name = Preference.HEADER, required = false) @Nullable List<String> prefer)
            throws InterruptedException {
        var found = find(filing);
        return waiting.answer(new Verifying(verification, found), prefer, (checked, done) -> {
            done.run();
            return ResponseEntity.ok(checked.verified());
        });
    }

    private Filed find(String filing) {
        return filed.find(Readings.identifier(FilingId::new, filing), readings.reader());
    }
}
