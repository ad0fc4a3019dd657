package se.klubba.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import se.klubba.acts.Acting;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.Malformed;

/**
 * Who sends a request, and what its headers ask for.
 *
 * @param acting who sends it, by the names of {@link Acting}
 * @param seen the position in {@code If-Match}; null for whatever stands
 */
public record Sender(
        Map<String, String> acting,
        String correlation,
        @Nullable String idempotencyKey,
        @Nullable Long seen) {
    /** How many events a view has to have seen to have seen what was sent. */
    static final String POSITION = "Klubba-Position";

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String CORRELATION_ID = "X-Correlation-ID";

    /** A UUID, a trace of W3C's, a ULID: hexadecimal digits and hyphens, or 26 of Crockford's. It stays on record, and so holds no text. */
    private static final Pattern ID = Pattern.compile("[0-9A-Fa-f-]{1,64}|[0-9A-HJKMNP-TV-Z]{26}");

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    /** An {@code ETag} of ours: a position, and what else the answer depended on. */
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(-?\\d{1,18})(?:[^\\d\"][^\"]*)?\"");

    /** @throws Malformed naming the header */
    public static Sender of(HttpServletRequest request, CurrentActor actor) {
        var correlation = request.getHeader(CORRELATION_ID);
        return new Sender(
                Map.copyOf(actor.metadata()),
                correlation == null ? UUID.randomUUID().toString() : matching(ID, CORRELATION_ID, correlation),
                key(request.getHeader(IDEMPOTENCY_KEY)),
                position(request.getHeader(HttpHeaders.IF_MATCH)));
    }

    private static @Nullable String key(@Nullable String header) {
        return header == null ? null : matching(KEY, IDEMPOTENCY_KEY, header.strip());
    }

    private static String matching(Pattern form, String header, String value) {
        if (!form.matcher(value).matches()) {
            throw new Malformed(header, "the header " + header + " must match " + form.pattern());
        }
        return value;
    }

    private static @Nullable Long position(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        var etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw new Malformed(
                    HttpHeaders.IF_MATCH,
                    "the header If-Match is an ETag of ours, a position in quotes: \"41\", not " + header);
        }
        return Long.valueOf(etag.group(1));
    }

    /** @param sent what is asked for, in one canonical form */
    public Map<String, String> metadata(String sent) {
        var metadata = new HashMap<>(who());
        if (idempotencyKey != null) {
            metadata.put(Acting.REQUEST, digest(idempotencyKey, "request by " + identity()));
            metadata.put(Acting.SENT, digest(idempotencyKey, sent));
        }
        if (seen != null) {
            metadata.put(Acting.SEEN, seen.toString());
        }
        return metadata;
    }

    /** Of commands that are more than one: who sends them, without what is asked of the request. */
    public Map<String, String> who() {
        var who = new HashMap<>(acting);
        who.put(Acting.CORRELATION, correlation);
        return who;
    }

    /** With the headers that every answer to a sender has. */
    public ResponseEntity.BodyBuilder answer(HttpStatus status, long position) {
        return ResponseEntity.status(status)
                .header(POSITION, String.valueOf(position))
                .header(CORRELATION_ID, correlation);
    }

    /** Identifiers for what is brought into being: the same for the same key, so that a repeated request means the same things. */
    Supplier<String> newIds() {
        if (idempotencyKey == null) {
            return () -> UUID.randomUUID().toString();
        }
        var count = new int[1];
        return () -> UUID.nameUUIDFromBytes(digest(idempotencyKey, "thing " + count[0]++ + " of " + identity())
                        .getBytes(StandardCharsets.US_ASCII))
                .toString();
    }

    /** The same for the same account, whatever it is called. */
    private String identity() {
        return acting.getOrDefault(Acting.ACCOUNT, String.valueOf(acting.get(Acting.ACTOR)));
    }

    private static String digest(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new LinkageError("every Java has HmacSHA256", e);
        }
    }
}
