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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.Malformed;
import se.klubba.documents.Documents;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Legible;
import se.klubba.kernel.Words;

/** Receives documents. */
@RestController
class DocumentEndpoint {
    private static final int LARGEST_BYTES = 25 << 20;
    private static final int LONGEST_NAME = 255;
    /** No path, no control character, and not a folder. */
    private static final Pattern FILE_NAME = Pattern.compile("(?!\\.{1,2}$)[^/\\\\\\p{Cc}]+");

    private final Documents documents;
    private final CurrentActor actor;

    DocumentEndpoint(Documents documents, CurrentActor actor) {
        this.documents = documents;
        this.actor = actor;
    }

    /** @param events 1, or 0 where the same bytes were kept already */
    record Kept(DocumentId document, long bytes, String mediaType, int events) {}

    /** The query is read by hand: asking for a parameter would have the body read as a form where it says that it is one. */
    @Operation(
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
        var name = name(request.getQueryString());
        var sender = Sender.of(request, actor);
        var bytes = read(request);
        var mediaType = MediaTypes.of(request.getContentType(), name);
        var document = Documents.idOf(bytes);
        var sent = "a document " + document + " " + mediaType + " " + name;
        var answer = documents.keep(bytes, new Words(name), mediaType, sender.metadata(sent));
        var kept = new Kept(document, bytes.length, mediaType, answer.receipt().events());
        return sender.answer(kept.events() == 0 ? HttpStatus.OK : HttpStatus.CREATED, answer.position())
                .location(URI.create("/api/documents/" + kept.document()))
                .body(kept);
    }

    private static String name(@Nullable String query) {
        var given = UriComponentsBuilder.newInstance()
                .query(query == null ? "" : query)
                .build()
                .getQueryParams()
                .getFirst("name");
        if (given == null || given.isBlank()) {
            throw new Malformed("name", "the query has to name the document: /api/documents?name=2020-02-07.txt");
        }
        var name = Normalizer.normalize(URLDecoder.decode(given, StandardCharsets.UTF_8), Normalizer.Form.NFC);
        if (Legible.flaw(name, true) != null
                || name.length() > LONGEST_NAME
                || !FILE_NAME.matcher(name).matches()) {
            throw new Malformed(
                    "name",
                    "a document is called as a file is, without its folders: at most " + LONGEST_NAME
                            + " characters, none of them / or \\, and none that cannot be seen");
        }
        return name;
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        var said = request.getContentType();
        if (said != null && said.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw new Malformed("", "the body has to be the bytes of the document itself, not a form (" + said + ")");
        }
        var bytes = request.getContentLengthLong() > LARGEST_BYTES
                ? new byte[0]
                : request.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES || request.getContentLengthLong() > LARGEST_BYTES) {
            throw new TooLarge("a document may be at most 25 MiB, " + LARGEST_BYTES + " bytes; nothing was kept");
        }
        if (bytes.length == 0) {
            throw new Malformed("", "the body has to be the bytes of the document; it is empty");
        }
        return bytes;
    }
}
