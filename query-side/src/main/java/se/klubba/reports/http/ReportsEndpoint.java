package se.klubba.reports.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.EventJson;
import se.klubba.reading.Moments;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.reports.Reports;
import se.klubba.reports.asking.Asked;
import se.klubba.reports.jobs.JobSettings;
import se.klubba.reports.jobs.JobTold;
import se.klubba.reports.jobs.Jobs;
import se.klubba.reports.jobs.Running;
import se.klubba.reports.jobs.Written;
import se.klubba.reports.rendering.Format;
import se.klubba.words.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

@ReadEndpoint
class ReportsEndpoint {
    /** What files the report: the body of that act, as it is. */
    static final String FILING = "Klubba-Report";

    private static final String FORMAT = "format";

    private final Reports reports;
    private final Moments moments;
    private final Readings readings;
    private final Waiting waiting;

    ReportsEndpoint(Reports reports, Moments moments, Readings readings, Jobs jobs, JobSettings settings) {
        this.reports = reports;
        this.moments = moments;
        this.readings = readings;
        this.waiting = new Waiting(jobs, settings, readings);
    }

    @Operation(operationId = "reports", summary = "Which reports there are, and what each can be asked with")
    @GetMapping("/api/reports")
    Page<Described> reports() {
        return Page.whole(reports.all().stream().map(Described::of).toList());
    }

    @Operation(
            operationId = "runReport",
            summary = "Runs a report over the log; the same question gives the same bytes",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Form.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The report, in the format that was asked for",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML_VALUE),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE)
            })
    @ApiResponse(
            responseCode = "202",
            description =
                    "It takes longer than is waited for (Prefer: respond-async, wait=SECONDS); Location tells of its job",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = JobTold.class)))
    @PostMapping("/api/reports/{name}")
    ResponseEntity<?> report(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestHeader(name = Preference.HEADER, required = false) @Nullable List<String> prefer,
            @RequestBody(required = false) @Nullable String body)
            throws InterruptedException {
        return run(name, json(body), format(accept), prefer);
    }

    @Operation(
            operationId = "report",
            summary = "The same as an address that can be sent, for a report that is soon done",
            description = "Every parameter of the report stands in the query; bodies are separated by commas.")
    @ApiResponse(
            responseCode = "200",
            description = "The report, in the format that was asked for",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML_VALUE),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE)
            })
    @ApiResponse(
            responseCode = "202",
            description = "It takes longer than is waited for; Location tells of its job",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = JobTold.class)))
    @Parameter(name = "from", in = ParameterIn.QUERY, schema = @Schema(type = "string", format = "date"))
    @Parameter(name = "to", in = ParameterIn.QUERY, schema = @Schema(type = "string", format = "date"))
    @Parameter(name = "bodies", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "matter", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, schema = @Schema(type = "string", format = "date"))
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, schema = @Schema(type = "string", format = "date-time"))
    @Parameter(name = "language", in = ParameterIn.QUERY, schema = @Schema(implementation = Language.class))
    @Parameter(
            name = FORMAT,
            in = ParameterIn.QUERY,
            description = "Goes before Accept",
            schema = @Schema(allowableValues = {"html", "csv", "json"}))
    @GetMapping("/api/reports/{name}")
    ResponseEntity<?> report(
            @PathVariable String name,
            @Parameter(hidden = true) @RequestParam Map<String, String> asked,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestHeader(name = Preference.HEADER, required = false) @Nullable List<String> prefer)
            throws InterruptedException {
        var said = new TreeMap<>(asked);
        var extension = said.remove(FORMAT);
        return run(name, inQuery(said), extension == null ? format(accept) : called(extension), prefer);
    }

    private ResponseEntity<?> run(String name, JsonNode said, Format format, @Nullable List<String> prefer)
            throws InterruptedException {
        var reader = readings.reader();
        var asked = Asked.of(reports.named(name), said, moments, reader);
        return waiting.answer(
                new Running(reports, moments, reader, asked, format),
                prefer,
                (written, done) -> answer(written, new FilterInputStream(written.bytes()) {
                    @Override
                    public void close() {
                        done.run();
                    }
                }));
    }

    private static JsonNode inQuery(Map<String, String> said) {
        var asked = EventJson.mapper().createObjectNode();
        said.forEach((name, value) -> {
            if (name.equals("bodies")) {
                var bodies = asked.putArray(name);
                Stream.of(value.split(",")).map(String::strip).forEach(bodies::add);
            } else {
                asked.put(name, value);
            }
        });
        return asked;
    }

    private static Format called(String extension) {
        return Arrays.stream(Format.values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(
                        () -> ReadProblem.malformed("'" + extension + "' is not right for format: html, csv or json"));
    }

    /** A page of ours with its styles and drawings in it, and nothing that runs or is fetched. */
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /** A report as it was written. */
    static ResponseEntity<Resource> answer(Written written, InputStream bytes) {
        var filing = written.filing();
        var answer = ResponseEntity.ok();
        return (written.whole() ? answer.header(FILING, filing.json()) : answer)
                .header(Readings.POSITION, String.valueOf(filing.position()))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        filing.parameters().language().tag())
                .contentType(MediaType.parseMediaType(filing.format().mediaType()))
                .contentLength(written.length())
                .body(new InputStreamResource(bytes));
    }

    /** Nothing is a question without parameters. */
    private static JsonNode json(@Nullable String body) {
        try {
            return EventJson.mapper().readTree(body == null || body.isBlank() ? "{}" : body);
        } catch (JacksonException e) {
            throw ReadProblem.malformed("the body is not JSON: " + e.getOriginalMessage());
        }
    }

    /** The first that is wanted and can be given; without a wish, a page. */
    private static Format format(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Format.HTML;
        }
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                            .reversed())
                    .flatMap(type -> Arrays.stream(Format.values())
                            .filter(format -> type.includes(MediaType.parseMediaType(format.mediaType()))))
                    .findFirst()
                    .orElseThrow(() -> ReadProblem.notAcceptable(
                            accept,
                            Arrays.stream(Format.values())
                                    .map(f -> f.mediaType().split(";", 2)[0])
                                    .toList()));
        } catch (InvalidMediaTypeException e) {
            throw ReadProblem.malformed("'" + accept + "' is not right for Accept: " + e.getMessage());
        }
    }

    /** For the description of the API. */
    record Form(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<String> bodies,
            @Nullable String matter,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            @Nullable Language language) {}
}
