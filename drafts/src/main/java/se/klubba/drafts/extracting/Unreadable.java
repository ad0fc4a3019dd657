package se.klubba.drafts.extracting;

import se.klubba.kernel.Refusal;

/** A document from which no text can be taken, with what would be right. */
public final class Unreadable extends Refusal {
    public Unreadable(String code, String message) {
        super(code, Kind.FORBIDDEN, message);
    }

    static Unreadable tooLong(int pages) {
        return new Unreadable(
                "document-too-long",
                "the document has " + pages + " pages, and minutes have " + Limits.PAGES
                        + " at most: send the minutes alone, without what they refer to");
    }
}
