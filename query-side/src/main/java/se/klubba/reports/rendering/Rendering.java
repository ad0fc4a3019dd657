package se.klubba.reports.rendering;

import java.io.IOException;
import java.io.OutputStream;
import se.klubba.reports.document.Document;

/** Writes reports in one format: the same document gives the same bytes, on any machine. */
@FunctionalInterface
public interface Rendering {
    /** Writes it in UTF-8; {@code out} stays open. */
    void write(Document document, OutputStream out) throws IOException;

    static Rendering in(Format format) {
        return switch (format) {
            case HTML -> new HtmlRendering();
            case CSV -> new CsvRendering();
            case JSON -> new JsonRendering();
        };
    }
}
