package se.klubba.reports.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.kernel.Identifier;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.reports.Parameters;
import se.klubba.reports.Reports;
import se.klubba.reports.rendering.Format;
import se.klubba.reports.rendering.Rendering;

@ReadEndpoint
class ReportsEndpoint {
    private final Reports reports;
    private final Readings readings;
    private final EventLog log;

    ReportsEndpoint(Reports reports, Readings readings, EventLog log) {
        this.reports = reports;
        this.readings = readings;
        this.log = log;
    }

    @Operation(summary = "Which reports there are, and what each can be asked with")
    @GetMapping("/api/reports")
    List<Described> reports() {
        return reports.all().stream().map(Described::of).toList();
    }

    @Operation(
            summary = "Runs a report over the log; the same question gives the same bytes",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Asking.Form.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The report, in the format that was asked for",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML_VALUE),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE)
            })
    @PostMapping("/api/reports/{name}")
    ResponseEntity<StreamingResponseBody> report(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestBody(required = false) @Nullable String body) {
        var report = reports.named(name);
        var format = format(accept);
        var parameters = Asking.read(report.definition(), readings, body == null ? "" : body);
        long to = position(parameters);
        parameters.bodies().forEach(one -> onRecord("body", one, parameters, to));
        if (parameters.matter() != null) {
            onRecord("matter", parameters.matter(), parameters, to);
        }
        var document = reports.run(report, parameters, log, to, _ -> {});
        return ResponseEntity.ok()
                .header(Readings.POSITION, String.valueOf(to))
                .header(HttpHeaders.CONTENT_LANGUAGE, parameters.language().tag())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(out -> Rendering.in(format).write(document, out));
    }

    private long position(Parameters parameters) {
        var known = parameters.knownAt();
        return known == null ? log.head() : readings.positionAt(known, known.toString());
    }

    private void onRecord(String kind, Identifier thing, Parameters parameters, long to) {
        if (!told(thing, to)) {
            throw parameters.knownAt() != null && told(thing, Long.MAX_VALUE)
                    ? ReadProblem.notKnownThen(
                            kind, thing.value(), parameters.knownAt().toString())
                    : ReadProblem.unknown(kind, thing.value());
        }
    }

    private boolean told(Identifier thing, long to) {
        try (var events = log.read(0, to, EventCriteria.havingTags(thing.keyName(), thing.value()))) {
            return events.findFirst().isPresent();
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
}
