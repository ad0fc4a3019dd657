package se.klubba.pages.reports;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.klubba.EventJson;
import se.klubba.kernel.FilingId;
import se.klubba.pages.layout.Links;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.reports.Parameter;
import se.klubba.reports.Reports;
import se.klubba.reports.asking.Asked;
import se.klubba.reports.filed.FiledReports;
import se.klubba.reports.filed.Verification;
import se.klubba.reports.jobs.Checked;
import se.klubba.reports.jobs.Job;
import se.klubba.reports.jobs.JobTold;
import se.klubba.reports.jobs.Jobs;
import se.klubba.reports.jobs.Running;
import se.klubba.reports.jobs.Verifying;
import se.klubba.reports.jobs.Written;
import se.klubba.reports.rendering.Format;
import tools.jackson.databind.node.ObjectNode;

/** Runs reports: what is soon done is shown at once, anything else with how far it is. */
@PageEndpoint
class RunEndpoint {
    /** Nobody looks longer at a page that does nothing. */
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private static final String JOBS = "/reports/jobs/";
    private static final String JOB = "job";

    private final Pages pages;
    private final Readings readings;
    private final Reports reports;
    private final Moments moments;
    private final Jobs jobs;
    private final FiledReports filed;
    private final Verification verification;

    RunEndpoint(
            Pages pages,
            Readings readings,
            Reports reports,
            Moments moments,
            Jobs jobs,
            FiledReports filed,
            Verification verification) {
        this.pages = pages;
        this.readings = readings;
        this.reports = reports;
        this.moments = moments;
        this.jobs = jobs;
        this.filed = filed;
        this.verification = verification;
    }

    /** The address stays that of the question, so that it can be kept: where its job is not there any more, another is begun. */
    @GetMapping("/reports/{name}/run")
    Object run(Visit visit, @PathVariable String name) throws InterruptedException {
        var begun = begun(visit);
        var job = begun == null ? begin(visit, name) : begun;
        if (job.within(begun == null ? PATIENCE : Duration.ZERO) instanceof Written written) {
            return sent(written, visit);
        }
        return begun == null
                ? to(visit.here(Map.of(JOB, job.id())), visit.links())
                : pages.plain(new JobPage(visit, title(visit, name), JobTold.of(job)));
    }

    private Job<?> begin(Visit visit, String name) {
        var reader = readings.reader();
        var asked = Asked.of(reports.named(name), asked(visit), moments, reader);
        return jobs.begin(new Running(reports, moments, reader, asked, format(visit)), reader);
    }

    private @Nullable Job<?> begun(Visit visit) {
        var job = visit.parameter(JOB);
        try {
            return job == null ? null : jobs.find(job, readings.reader());
        } catch (ReadProblem _) {
            return null;
        }
    }

    @GetMapping("/reports/jobs/{id}")
    View job(Visit visit, @PathVariable String id) {
        var told = JobTold.of(jobs.find(id, readings.reader()));
        if (told.filing() != null && told.result() != null) {
            return to(visit, "/reports/filed/" + told.filing().value() + "?job=" + id);
        }
        return told.result() != null
                ? to(visit, JOBS + id + "/result")
                : pages.plain(new JobPage(visit, title(visit, told.report()), told));
    }

    @GetMapping("/reports/jobs/{id}/result")
    ResponseEntity<InputStreamResource> result(Visit visit, @PathVariable String id) throws InterruptedException {
        if (!(jobs.find(id, readings.reader()).within(Duration.ZERO) instanceof Written written)) {
            throw ReadProblem.unknown("result", id);
        }
        return sent(written, visit);
    }

    private static ResponseEntity<InputStreamResource> sent(Written written, Visit visit) {
        var filing = written.filing();
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(filing.format().mediaType()))
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        filing.parameters().language().tag())
                .header("Content-Security-Policy", ReportStyle.policy(written.bytes()))
                .header("X-Content-Type-Options", "nosniff");
        if (filing.format() == Format.HTML && visit.parameter(Framed.FILE) == null) {
            var framed = Framed.of(written.bytes(), written.length(), visit, filing.report());
            return answer.contentLength(framed.length()).body(new InputStreamResource(framed.bytes()));
        }
        answer.header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(filing.report() + "." + filing.format().extension())
                        .build()
                        .toString());
        return answer.contentLength(written.length()).body(new InputStreamResource(written.bytes()));
    }

    @GetMapping("/reports/filed/{filing}")
    View filed(Visit visit, @PathVariable String filing) throws InterruptedException {
        var found = filed.find(Readings.identifier(FilingId::new, filing), readings.reader());
        var job = visit.parameter(JOB);
        var checked = job == null
                ? null
                : jobs.find(job, readings.reader()).within(Duration.ZERO) instanceof Checked c ? c : null;
        return pages.plain(new VerifiedPage(
                visit, title(visit, found.report().report()), found, checked == null ? null : checked.verified()));
    }

    @GetMapping("/reports/filed/{filing}/verify")
    View verify(Visit visit, @PathVariable String filing) throws InterruptedException {
        var found = filed.find(Readings.identifier(FilingId::new, filing), readings.reader());
        var job = jobs.begin(new Verifying(verification, found), readings.reader());
        job.within(PATIENCE);
        return to(visit, JOBS + job.id());
    }

    private String title(Visit visit, String report) {
        return reports.find(report)
                .map(r -> ReportsPageEndpoint.titled(r, visit).title())
                .orElse(report);
    }

    private static View to(Visit visit, String path) {
        return to(path, visit.links().now());
    }

    private static View to(String path, Links links) {
        var view = new RedirectView(links.to(path));
        view.setExposeModelAttributes(false);
        return view;
    }

    private static Format format(Visit visit) {
        var said = Readings.oneOf(
                "format",
                visit.parameter("format"),
                Arrays.stream(Format.values()).map(Format::extension).toList());
        return Arrays.stream(Format.values())
                .filter(f -> f.extension().equals(said))
                .findFirst()
                .orElse(Format.HTML);
    }

    /** What the address asks, as a report reads it. */
    private static ObjectNode asked(Visit visit) {
        var asked = EventJson.mapper().createObjectNode();
        for (var parameter : List.of(Parameter.FROM, Parameter.TO)) {
            var day = visit.day(parameter.field());
            put(asked, parameter, day == null ? null : day.toString());
        }
        put(asked, Parameter.MATTER, visit.parameter(Parameter.MATTER.field()));
        put(asked, Parameter.AS_OF, visit.asked().asOf());
        put(asked, Parameter.KNOWN_AT, visit.asked().knownAt());
        put(asked, Parameter.LANGUAGE, visit.locale().getLanguage());
        var bodies = visit.parameters().getOrDefault(Parameter.BODIES.field(), List.of()).stream()
                .filter(id -> !id.isBlank())
                .toList();
        if (!bodies.isEmpty()) {
            var all = asked.putArray(Parameter.BODIES.field());
            bodies.forEach(all::add);
        }
        return asked;
    }

    private static void put(ObjectNode asked, Parameter parameter, @Nullable String value) {
        if (value != null) {
            asked.put(parameter.field(), value.strip());
        }
    }
}
