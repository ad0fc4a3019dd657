package se.klubba.records.format;

/**
 * What is wrong at one place of a record file, and what would be right.
 *
 * @param code stable and public: that of the rule which refuses, or one of the file's own
 */
public record Fault(String file, int line, int column, String code, String message) {
    /** The key was recorded before and said something else. */
    public static final String KEY_REUSED = "record-key-reused";
}
