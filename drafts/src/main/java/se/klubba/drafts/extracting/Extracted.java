package se.klubba.drafts.extracting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    /** The number, from 1, of the line at which each page of the document begins, the first page first; empty where the pages are not known. */
    public List<Integer> pages() {
        var pages = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).page() == 0) {
                return List.of();
            }
            while (pages.size() < lines.get(i).page()) {
                pages.add(i + 1); // of a page without text, that of the next
            }
        }
        return pages;
    }
}
