package se.klubba.documentreading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.klubba.kernel.DocumentId;
import se.klubba.reading.Asked;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** Gives out documents. Whatever they hold, a browser must not run it as ours. */
@ReadEndpoint
class DocumentReadingEndpoint {
    private final Readings readings;

    DocumentReadingEndpoint(Readings readings) {
        this.readings = readings;
    }

    @Operation(summary = "The bytes, as they were sent")
    @ApiResponse(
            responseCode = "200",
            description = "Its bytes, of the media type under which they were sent",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/documents/{hash}")
    ResponseEntity<byte[]> document(@PathVariable String hash) {
        var id = Readings.identifier(DocumentId::new, hash);
        return switch (readings.reading(Asked.NOW).document(id)) {
            case KeptDocuments.Found.Kept kept -> answer(id, kept);
            case KeptDocuments.Found.Disposed() -> throw ReadProblem.disposedOf("document", hash);
            case KeptDocuments.Found.Unknown() -> throw ReadProblem.unknown("document", hash);
        };
    }

    private static ResponseEntity<byte[]> answer(DocumentId id, KeptDocuments.Found.Kept found) {
        return ResponseEntity.ok()
                .eTag("\"" + id + "\"")
                .header(Readings.POSITION, String.valueOf(found.position()))
                .contentType(mediaType(found.as().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found.as()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(found.bytes());
    }

    private static String disposition(DocumentKept kept) {
        return ContentDisposition.inline()
                .filename(kept.name().or("document"), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static MediaType mediaType(String said) {
        try {
            return MediaType.parseMediaType(said);
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
