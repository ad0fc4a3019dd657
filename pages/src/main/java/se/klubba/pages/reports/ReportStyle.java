package se.klubba.pages.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A report is a file that needs nothing beside itself: the one style sheet in it is what a browser may apply, told by its digest, and that of what stands around it. */
final class ReportStyle {
    private static final String BEGIN = "<style>";
    private static final String END = "</style>";
    /** It stands in the head of the file. */
    static final int HEAD = 1 << 17;

    private ReportStyle() {}

    /** @param report from its beginning; closed afterwards */
    static String policy(InputStream report) {
        try (report) {
            var head = new String(report.readNBytes(HEAD), StandardCharsets.UTF_8);
            int from = head.indexOf(BEGIN);
            int to = head.indexOf(END);
            var style = from < 0 || to < from
                    ? "'none'"
                    : "'sha256-" + digest(head.substring(from + BEGIN.length(), to)) + "' 'sha256-"
                            + digest(Framed.STYLE) + "'";
            return "default-src 'none'; style-src " + style
                    + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
