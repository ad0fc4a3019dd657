package se.klubba.documentreading;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.kernel.DocumentId;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** Gives out documents. Whatever they hold, a browser must not run it as ours. */
@ReadEndpoint
class DocumentReadingEndpoint {
    private final BlobStore blobs;
    private final EventLog log;

    DocumentReadingEndpoint(BlobStore blobs, EventLog log) {
        this.blobs = blobs;
        this.log = log;
    }

    @Operation(summary = "The bytes, as they were sent")
    @GetMapping("/api/documents/{hash}")
    ResponseEntity<byte[]> document(@PathVariable String hash) {
        var id = Readings.identifier(DocumentId::new, hash);
        var kept = kept(id);
        var bytes = kept == null ? null : blobs.find(id.value());
        if (kept == null || bytes == null) {
            throw ReadProblem.unknown("document", hash);
        }
        return ResponseEntity.ok()
                .eTag("\"" + id + "\"")
                .contentType(mediaType(kept.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(kept))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(bytes);
    }

    private static String disposition(DocumentKept kept) {
        return ContentDisposition.inline()
                .filename(kept.name().or("document"), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private @Nullable DocumentKept kept(DocumentId id) {
        var about = EventCriteria.havingTags(Tag.of(id.keyName(), id.value()));
        try (var events = log.read(0, log.head(), about)) {
            return events.map(e -> e.payload() instanceof DocumentKept kept ? kept : null)
                    .filter(kept -> kept != null)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static MediaType mediaType(String said) {
        try {
            return MediaType.parseMediaType(said);
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
