package se.klubba.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.Rules;
import se.klubba.acts.web.Sender;
import se.klubba.acts.web.TooLarge;
import se.klubba.records.format.RecordFaulty;
import se.klubba.records.resolving.Verbs;
import se.klubba.records.schema.RecordSchema;

/** Receives record files, and says what they look like. */
@RestController
class RecordsEndpoint {
    /** Bytes of one file, at the most. */
    static final int LARGEST_BYTES = 1 << 20;

    private static final List<String> UNREADABLE =
            List.of("not-yaml", "not-utf-8", "yaml-alias", "yaml-tag", "too-deep", "empty", "not-a-record");

    private final Records records;
    private final CurrentActor actor;
    private final Map<String, Object> schema;

    RecordsEndpoint(Records records, CurrentActor actor, Rules rules) {
        this.records = records;
        this.actor = actor;
        this.schema = RecordSchema.of(Verbs.of(rules));
    }

    @Operation(
            operationId = "takeRecordFile",
            summary = "Record a whole meeting, all of it or nothing; dryRun says what would be recorded",
            tags = "records",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A record file, 1 MiB at the most; GET /api/records/schema describes it",
                            content = @Content(mediaType = "application/yaml", schema = @Schema(type = "string"))))
    @PostMapping(
            value = "/api/records",
            consumes = {"application/yaml", "application/x-yaml", "text/yaml"})
    ResponseEntity<Records.Outcome> take(
            @RequestParam String name, @RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
            throws IOException {
        var yaml = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (yaml.length > LARGEST_BYTES) {
            throw new TooLarge("a record file may be at most 1 MiB, " + LARGEST_BYTES + " bytes; nothing was recorded");
        }
        var sender = Sender.of(request, actor);
        var sent = name + "\n" + new String(yaml, StandardCharsets.ISO_8859_1);
        var outcome = records.take(name, yaml, dryRun, sender.metadata(sent));
        var recorded = !dryRun && outcome.events() > 0;
        var answer = sender.answer(recorded ? HttpStatus.CREATED : HttpStatus.OK, outcome.position());
        return (recorded ? answer.location(URI.create("/api/meetings/" + outcome.meeting())) : answer).body(outcome);
    }

    @Operation(
            operationId = "recordFileSchema",
            summary = "JSON Schema of record files, draft 2020-12",
            tags = "records")
    @GetMapping(
            value = "/api/records/schema",
            produces = {"application/schema+json", MediaType.APPLICATION_JSON_VALUE})
    Map<String, Object> schema() {
        return schema;
    }

    /** A problem that lists every fault with its place. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RecordFaulty faulty) {
        var status = faulty.faults().stream().anyMatch(f -> UNREADABLE.contains(f.code()))
                ? HttpStatus.BAD_REQUEST
                : faulty.kind() == se.klubba.kernel.Refusal.Kind.CONFLICT
                        ? HttpStatus.CONFLICT
                        : HttpStatus.UNPROCESSABLE_CONTENT;
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(faulty.getMessage()));
        problem.setType(URI.create("urn:klubba:problem:" + faulty.code()));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", faulty.code());
        problem.setProperty("count", faulty.count());
        problem.setProperty("faults", faulty.faults());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
