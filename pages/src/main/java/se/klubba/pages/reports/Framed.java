package se.klubba.pages.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import se.klubba.pages.layout.Visit;

/**
 * A report as a browser shows it: the file, and in it a way back to the register, colours for the dark and room for a narrow screen. What
 * is filed and printed is the file.
 *
 * @param length in bytes
 */
record Framed(InputStream bytes, long length) {
    /** In the address: the file is wished for, as it is filed. */
    static final String FILE = "file";

    /** Of what stands around the report, and of how it looks on a screen. */
    static final String STYLE = """
            @media screen {
            .back { margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
            .back a { padding: .25rem 0; }
            }
            @media screen and (prefers-color-scheme: dark) {
            :root { color-scheme: dark; --ink: #ececea; --quiet: #bdbdb7; --line: #8f8f8a; --shade: #2b2b29; --link: #9fc9ff; }
            body, .skip:focus { background: #191918; }
            }
            @media screen and (max-width: 48rem) {
            .wide { max-height: 85vh; overflow: auto; }
            .wide:not(.across) > table > thead { position: sticky; top: 0; }
            }
            """;

    private static final String END_OF_HEAD = "</head>";
    private static final String HEADER = "<header>";

    /** @param report from its beginning; where it is no page that we know, nothing is put into it */
    static Framed of(InputStream report, long length, Visit visit, String name) {
        var begun = begun(report);
        int style = begun.indexOf(END_OF_HEAD);
        int header = begun.indexOf(HEADER, style);
        if (style < 0 || header < 0) {
            return new Framed(
                    new SequenceInputStream(new ByteArrayInputStream(begun.getBytes(ISO_8859_1)), report), length);
        }
        var framed = begun.substring(0, style) + "<style>" + STYLE + "</style>" + begun.substring(style, header)
                + new String(back(visit, name).getBytes(UTF_8), ISO_8859_1) + begun.substring(header);
        return new Framed(
                new SequenceInputStream(new ByteArrayInputStream(framed.getBytes(ISO_8859_1)), report),
                length + framed.length() - begun.length());
    }

    private static String back(Visit visit, String name) {
        var links = visit.links();
        var say = visit.texts(Framed.class);
        var question = visit.here(Map.of("job", "", "format", "", FILE, ""))
                .substring(visit.path().length());
        return "<nav class=\"back\" aria-label=\"" + html(say.say("report.back")) + "\">"
                + link(links.to("/"), "Klubba")
                + link(links.to("/reports"), say.say("report.all"))
                + link(links.to("/reports/" + name + question), say.say("report.again"))
                + link(links.to(visit.here(Map.of(FILE, "1"))), say.say("report.save"))
                + "</nav>\n";
    }

    private static String link(String address, String text) {
        return "<a href=\"" + html(address) + "\">" + html(text) + "</a>";
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }

    /** Its first bytes, a character each. */
    private static String begun(InputStream report) {
        try {
            return new String(report.readNBytes(ReportStyle.HEAD), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
