package se.klubba.reports.filed;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.List;
import se.klubba.EventJson;
import se.klubba.kernel.DocumentId;
import se.klubba.reports.Sha256;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.document.Unread;
import se.klubba.reports.rendering.Format;
import se.klubba.reports.rendering.Rendering;

/**
 * What a run says of itself: all that the bytes depend on, and their digest. As JSON it is, as it is, the body of the act that files the report.
 *
 * @param version of the definition
 * @param position how many events of the log it is a fold over
 * @param logDigest SHA-256, in hex, over these events without their words
 * @param disposed of how many of these events the words were disposed of
 * @param disposedDigest SHA-256, in hex, over the positions of those
 * @param unread documents that it cites for their words and that could not be read
 * @param digest SHA-256, in hex, of the bytes
 */
public record Filing(
        String report,
        int version,
        Parameters parameters,
        long position,
        String logDigest,
        long disposed,
        String disposedDigest,
        List<DocumentId> unread,
        Format format,
        String digest) {
    /** Writes the report, and tells what was written; {@code out} stays open. */
    public static Filing writing(Document document, Format format, OutputStream out) throws IOException {
        var digested = new DigestOutputStream(out, Sha256.begun());
        Rendering.in(format).write(document, digested);
        digested.flush();
        var from = document.provenance();
        return new Filing(
                from.report(),
                from.version(),
                from.parameters(),
                from.position(),
                from.logDigest(),
                from.disposed(),
                from.disposedDigest(),
                from.unread().stream().map(Unread::document).toList(),
                format,
                Sha256.hex(digested.getMessageDigest()));
    }

    /** In one line of ASCII. */
    public String json() {
        return EventJson.mapper().writeValueAsString(this);
    }
}
