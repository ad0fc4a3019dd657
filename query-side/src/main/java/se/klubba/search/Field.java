package se.klubba.search;

/** The fields of the index. Nothing but identifiers, positions and days is stored: words are read where they are kept. */
final class Field {
    /** Text as it stands, folded; and by the stems of two languages. */
    static final String PLAIN = "plain";

    static final String SWEDISH = "sv";
    static final String ENGLISH = "en";
    /** What something is called, folded, each word from its end: how a compound ends is how it begins here. */
    static final String ENDS = "ends";

    /** The entry that it is a version of. */
    static final String ROOT = "root";
    /** Position of the version. */
    static final String VERSION = "version";
    /** The same, as a number. */
    static final String POSITION = "position";
    /** Position of what replaced or retracted it; {@link #STANDING} where nothing has. */
    static final String UNTIL = "until";

    /** The last day on which it can have happened; {@link #NO_DAY} where it has none. */
    static final String DAY = "day";
    /** What it says something of, {@code kind=identifier}. */
    static final String ABOUT = "about";
    /** What a hit leads to: its kind, and its identifier. */
    static final String KIND = "kind";

    static final String THING = "thing";
    /** The document that its words are read from. */
    static final String DOCUMENT = "document";
    /** Lines of that document, both included; {@link #NO_LINE} for words of the log. */
    static final String FIRST_LINE = "firstLine";

    /** Whether it is text of a document. */
    static final String TEXT = "text";

    static final String LAST_LINE = "lastLine";

    /** The same for all that leads to one thing from one place: lines of a document, or an entry that points into none. */
    static final String SAME = "same";

    static final long STANDING = Long.MAX_VALUE;
    static final long NO_DAY = Long.MIN_VALUE;
    static final int NO_LINE = 0;

    private Field() {}
}
