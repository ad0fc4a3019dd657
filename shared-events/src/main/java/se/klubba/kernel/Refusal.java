package se.klubba.kernel;

/**
 * A rule says no. The message tells what is so, with the values; {@link #code} is stable and public. Not sealed: each feature has a sealed
 * family of its own. No stack trace, since it is an answer and not a fault.
 */
public abstract class Refusal extends RuntimeException {
    /** What kind of no, as the caller sees it. */
    public enum Kind {
        /** The thing is not known here: 404. */
        UNKNOWN,
        /** It contradicts what is on record: 409. */
        CONFLICT,
        /** It is well-formed, known, and not allowed: 422. */
        FORBIDDEN
    }

    private final String code;
    private final Kind kind;

    protected Refusal(String code, Kind kind, String message) {
        super(message, null, false, false);
        this.code = code;
        this.kind = kind;
    }

    /** Lower case with dashes, as in {@code seat-taken}. */
    public final String code() {
        return code;
    }

    public final Kind kind() {
        return kind;
    }
}
