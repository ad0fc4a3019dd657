package se.klubba.reports.document;

import se.klubba.kernel.DocumentId;

/**
 * A document that a report cites, that was kept by what is in the log, and whose bytes are not where they should be.
 *
 * @param name under which it was kept
 */
public record Unread(DocumentId document, String name) {
    @Override
    public String toString() {
        return name + " (" + document + ")";
    }
}
