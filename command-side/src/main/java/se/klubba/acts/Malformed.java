package se.klubba.acts;

/** What was sent cannot be read as what it should be. */
public final class Malformed extends IllegalArgumentException {
    private final String field;

    /** @param field where, as {@code basis.sources[0].lines}; empty for the whole */
    public Malformed(String field, String message) {
        super(message);
        this.field = field;
    }

    public Malformed(String field, String message, Throwable cause) {
        super(message, cause);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
