package se.klubba.drafts.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import se.klubba.acts.web.SentDocument;

/**
 * The file of a form. It is read here from the body, since the server reads no forms with files anywhere (a body of the API that
 * says that it is one stays bytes), and so that the body comes within its time.
 *
 * @param name as the browser calls it, without folders; empty where it has none
 */
@SuppressWarnings("ArrayRecordComponent") // read once
public record Upload(String name, byte[] bytes) {
    /** What a form has around its file. */
    private static final int AROUND = 64 << 10;
    /** Of a folder that is sent at once, so many times the largest document. */
    private static final int TOGETHER = 4;

    private static final String LINE = "\r\n";
    private static final String DISPOSITION = "content-disposition:";

    /** @param field what the form calls it */
    public static Upload of(@Nullable String contentType, InputStream body, String field) throws IOException {
        return read(contentType, body, field, SentDocument.LARGEST_BYTES).getFirst();
    }

    /** Every file of one field, each no larger than one may be, all of them no larger than a few. */
    static List<Upload> all(@Nullable String contentType, InputStream body, String field) throws IOException {
        return read(contentType, body, field, TOGETHER * SentDocument.LARGEST_BYTES);
    }

    private static List<Upload> read(@Nullable String contentType, InputStream body, String field, int most)
            throws IOException {
        var delimiter = LINE + "--" + boundary(contentType);
        var read = body.readNBytes(most + AROUND + 1);
        if (read.length > most + AROUND) {
            throw SentDocument.tooLarge();
        }
        var files = new ArrayList<Upload>();
        var form = LINE + new String(read, StandardCharsets.ISO_8859_1); // a character is a byte
        int from = form.indexOf(delimiter);
        while (from >= 0) {
            int begins = from + delimiter.length();
            int ends = form.indexOf(delimiter, begins);
            int headed = form.indexOf(LINE + LINE, begins);
            if (ends < 0 || headed < 0) {
                break;
            }
            int content = headed + 2 * LINE.length();
            if (content <= ends) {
                var called = called(form.substring(begins, headed));
                if (called != null && field.equals(called.getName())) {
                    files.add(upload(called, form.substring(content, ends)));
                }
            }
            from = ends;
        }
        if (files.isEmpty()) {
            throw refused("the form has no file '" + field + "'");
        }
        return files;
    }

    private static Upload upload(ContentDisposition called, String content) {
        if (content.length() > SentDocument.LARGEST_BYTES) {
            throw SentDocument.tooLarge();
        }
        var name = called.getFilename();
        return new Upload(
                name == null ? "" : name.replaceAll("^.*[/\\\\]", "").strip(),
                content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String boundary(@Nullable String contentType) {
        try {
            var type = contentType == null ? null : MediaType.parseMediaType(contentType);
            var boundary = type == null || !type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)
                    ? null
                    : type.getParameter("boundary");
            if (boundary != null) {
                var plain = boundary.replace("\"", "");
                if (!plain.isEmpty()) {
                    return plain;
                }
            }
        } catch (InvalidMediaTypeException _) {
            // told below
        }
        throw refused("the body has to be a form with a file, multipart/form-data with its boundary");
    }

    private static @Nullable ContentDisposition called(String headers) {
        var line = headers.lines()
                .filter(l -> l.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length()))
                .findFirst()
                .map(l -> l.substring(DISPOSITION.length()).strip())
                .orElse("");
        try {
            // browsers write names in the encoding of the page
            return ContentDisposition.parse(
                    new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static ResponseStatusException refused(String why) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }
}
