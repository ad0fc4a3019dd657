package se.klubba.drafts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.web.Sender;
import se.klubba.acts.web.SentDocument;
import se.klubba.reading.Page;

/** Minutes read in over HTTP. */
@RestController
class DraftsEndpoint {
    private final Drafts drafts;
    private final CurrentActor actor;

    DraftsEndpoint(Drafts drafts, CurrentActor actor) {
        this.drafts = drafts;
        this.actor = actor;
    }

    /** @param questions how many are left */
    record ListedDraft(String id, int version, String name, String changedAt, int questions, boolean filed) {}

    @Operation(
            operationId = "draftMinutes",
            summary = "Read minutes in: text, Markdown, HTML, .docx or PDF become a draft, and nothing is recorded",
            tags = "drafts",
            parameters = {
                @Parameter(name = "name", in = ParameterIn.QUERY, required = true, schema = @Schema(type = "string")),
                @Parameter(
                        name = "body",
                        in = ParameterIn.QUERY,
                        description =
                                "Of which body the draft is, whose officers open it; needed of whoever records in several"
                                        + " where the minutes name none of them",
                        schema = @Schema(type = "string"))
            },
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "The document, 25 MiB at the most",
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "201", description = "A draft of it")
    @PostMapping("/api/drafts")
    ResponseEntity<Map<String, Object>> take(HttpServletRequest request) throws IOException {
        var sender = Sender.of(request, actor);
        var document = SentDocument.of(request);
        var body = SentDocument.parameter(request, "body");
        var draft = drafts.take(document.name(), document.bytes(), body, sender.who());
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/drafts/" + draft.id()))
                .eTag(String.valueOf(draft.version()))
                .body(shown(draft));
    }

    /** The record file, with {@code draft} about the draft itself. */
    private static Map<String, Object> shown(Draft draft) {
        var about = new LinkedHashMap<String, Object>();
        about.put("id", draft.id());
        about.put("version", draft.version());
        about.put("name", draft.name());
        about.put("document", draft.document());
        about.put("text", draft.text());
        about.put("extractor", draft.extractor());
        about.put("changedAt", draft.changedAt());
        about.put("body", draft.body());
        about.put("filed", draft.filed());
        var shown = new LinkedHashMap<String, Object>();
        shown.put("draft", about);
        shown.putAll(draft.record());
        shown.put("questions", draft.questions());
        shown.put("cites", draft.cites());
        shown.put("lines", draft.lines());
        return shown;
    }

    @Operation(operationId = "drafts", summary = "The drafts that there are, the latest first", tags = "drafts")
    @GetMapping("/api/drafts")
    Page<ListedDraft> all() {
        return Page.whole(drafts.all().stream()
                .map(d -> new ListedDraft(
                        d.id(), d.version(), d.name(), d.changedAt(), d.asked().size(), d.filed()))
                .toList());
    }

    @Operation(
            operationId = "draft",
            summary = "A draft: a record file, what is asked, and where each value was read",
            tags = "drafts")
    @GetMapping("/api/drafts/{id}")
    ResponseEntity<Map<String, Object>> get(@PathVariable String id) {
        var draft = drafts.get(id);
        return ResponseEntity.ok().eTag(String.valueOf(draft.version())).body(shown(draft));
    }

    @Operation(
            operationId = "removeDraft",
            summary = "Remove a draft: nothing of it is left; its document is, until it is disposed of",
            tags = "drafts")
    @ApiResponse(responseCode = "204", description = "It is no more")
    @DeleteMapping("/api/drafts/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        drafts.remove(id);
        return ResponseEntity.noContent().build();
    }
}
