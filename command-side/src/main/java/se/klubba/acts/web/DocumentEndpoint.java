package se.klubba.acts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.acts.CurrentActor;
import se.klubba.documents.Documents;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Words;

/** Receives documents. */
@RestController
class DocumentEndpoint {
    private final Documents documents;
    private final CurrentActor actor;

    DocumentEndpoint(Documents documents, CurrentActor actor) {
        this.documents = documents;
        this.actor = actor;
    }

    /** @param events 1, or 0 where the same bytes were kept already */
    record Kept(DocumentId document, long bytes, String mediaType, int events) {}

    @Operation(
            operationId = "keepDocument",
            summary = "Keep a document by its hash; sent twice it is kept once",
            tags = "documents",
            parameters =
                    @Parameter(
                            name = "name",
                            in = ParameterIn.QUERY,
                            required = true,
                            schema = @Schema(type = "string")),
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Its bytes, 25 MiB at the most",
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @PostMapping("/api/documents")
    ResponseEntity<Kept> keep(HttpServletRequest request) throws IOException {
        var sender = Sender.of(request, actor);
        var sentDocument = SentDocument.of(request);
        var name = sentDocument.name();
        var bytes = sentDocument.bytes();
        var mediaType = MediaTypes.of(request.getContentType(), name);
        var document = Documents.idOf(bytes);
        var sent = "a document " + document + " " + mediaType + " " + name;
        var answer = documents.keep(bytes, new Words(name), mediaType, sender.metadata(sent));
        var kept = new Kept(document, bytes.length, mediaType, answer.receipt().events());
        return sender.answer(kept.events() == 0 ? HttpStatus.OK : HttpStatus.CREATED, answer.position())
                .location(URI.create("/api/documents/" + kept.document()))
                .body(kept);
    }
}
