package se.klubba.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.klubba.acts.Malformed;
import se.klubba.kernel.Legible;

/**
 * A document as it is sent: its bytes are the body of the request, and its name is in the query.
 *
 * @param name as a file is called, without its folders
 */
@SuppressWarnings("ArrayRecordComponent") // read once
public record SentDocument(String name, byte[] bytes) {
    public static final int LARGEST_BYTES = 25 << 20;

    private static final int LONGEST_NAME = 255;
    /** No path, no control character, and not a folder. */
    private static final Pattern FILE_NAME = Pattern.compile("(?!\\.{1,2}$)[^/\\\\\\p{Cc}]+");

    /**
     * @throws Malformed where it has no name, or is empty or a form
     * @throws TooLarge where it is more than {@value #LARGEST_BYTES} bytes
     */
    public static SentDocument of(HttpServletRequest request) throws IOException {
        return new SentDocument(name(request), read(request));
    }

    public static TooLarge tooLarge() {
        return new TooLarge("a document may be at most 25 MiB, " + LARGEST_BYTES + " bytes; nothing was kept");
    }

    /**
     * Read from the query by hand: asking for a parameter would have the body read as a form where it says that it is one.
     *
     * @return null where it is not given
     */
    public static @Nullable String parameter(HttpServletRequest request, String name) {
        var query = request.getQueryString();
        var given = UriComponentsBuilder.newInstance()
                .query(query == null ? "" : query)
                .build()
                .getQueryParams()
                .getFirst(name);
        return given == null || given.isBlank() ? null : URLDecoder.decode(given, StandardCharsets.UTF_8);
    }

    private static String name(HttpServletRequest request) {
        var given = parameter(request, "name");
        if (given == null) {
            throw new Malformed(
                    "name", "the query has to name the document: " + request.getRequestURI() + "?name=2020-02-07.txt");
        }
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
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
            throw tooLarge();
        }
        if (bytes.length == 0) {
            throw new Malformed("", "the body has to be the bytes of the document; it is empty");
        }
        return bytes;
    }
}
