package se.klubba.drafts.extracting;

/** How much of a document is read. Minutes are far below; what is above is something else, or meant to harm. */
final class Limits {
    static final int BYTES = 25 << 20;
    static final int PAGES = 300;
    static final int CHARACTERS = 2_000_000;
    static final int ARCHIVE_BYTES = 120 << 20;
    static final int ARCHIVE_ENTRIES = 5_000;

    private Limits() {}

    static void characters(long count) {
        if (count > CHARACTERS) {
            throw new Unreadable("document-too-long", "characters", CHARACTERS);
        }
    }
}
