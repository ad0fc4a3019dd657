package se.klubba.reports.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.klubba.reading.Busy;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;
import se.klubba.reports.jobs.Checked;
import se.klubba.reports.jobs.Job;
import se.klubba.reports.jobs.JobTold;
import se.klubba.reports.jobs.Jobs;
import se.klubba.reports.jobs.Written;

/** Reports that take long. */
@ReadEndpoint
class ReportJobsEndpoint {
    private static final String SECONDS = "1";

    private final Jobs jobs;
    private final Readings readings;

    ReportJobsEndpoint(Jobs jobs, Readings readings) {
        this.jobs = jobs;
        this.readings = readings;
    }

    /** Where it is, for who did not wait for it. */
    static ResponseEntity<JobTold> accepted(Job<?> job) {
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, JobTold.path(job.id()))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JobTold.of(job));
    }

    @Operation(operationId = "reportJobs", summary = "Your reports that run, that wait, and that are done")
    @GetMapping(JobTold.PATH)
    Page<JobTold> jobs() {
        return Page.whole(jobs.all(readings.reader()));
    }

    @Operation(operationId = "reportJob", summary = "How far a report has come, and how long it may take")
    @GetMapping(JobTold.PATH + "/{id}")
    ResponseEntity<JobTold> job(@PathVariable String id) {
        var told = JobTold.of(find(id));
        var answer = ResponseEntity.ok();
        return (told.result() == null ? answer.header(HttpHeaders.RETRY_AFTER, SECONDS) : answer).body(told);
    }

    @Operation(
            operationId = "reportJobResult",
            summary = "What came of one that is done; asked for any number of times, while it is kept")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The report, in the format that was asked for; of a filed one that was verified, what came of that")
    @GetMapping(JobTold.PATH + "/{id}/result")
    ResponseEntity<?> result(@PathVariable String id) throws InterruptedException {
        return switch (find(id).within(Duration.ZERO)) {
            case Written written -> ReportsEndpoint.answer(written, written.bytes());
            case Checked(var verified) -> ResponseEntity.ok(verified);
            case null ->
                throw new Busy(
                        "report-not-done", "the report is not done yet: " + JobTold.path(id) + " tells how far it is");
        };
    }

    @Operation(
            operationId = "cancelReportJob",
            summary = "Cancels a report that runs or waits, and lets go of the result of one that is done")
    @ApiResponse(responseCode = "204", description = "It is no more")
    @DeleteMapping(JobTold.PATH + "/{id}")
    ResponseEntity<Void> cancel(@PathVariable String id) {
        jobs.forget(find(id));
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    /** One of whoever asks: of others' it is not said that there are any. */
    private Job<?> find(String id) {
        return jobs.find(id, readings.reader());
    }
}
