package se.klubba.drafts.extracting;

import java.util.List;
import java.util.stream.Collectors;
import se.klubba.reading.PlaceInOriginal;

/**
 * The text of a document.
 *
 * @param mediaType of the document, as its bytes say
 * @param extractor by which it was taken, with its version: the same extractor makes the same text of the same bytes
 * @param asSent whether the document is this text already, to the character: places in it are places in the document
 */
public record Extracted(String mediaType, String extractor, boolean asSent, List<Line> lines) {
    public Extracted {
        lines = List.copyOf(lines);
    }

    /** All of it, a line a line. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Of each line. */
    public List<PlaceInOriginal> places() {
        return lines.stream().map(Line::place).toList();
    }
}
