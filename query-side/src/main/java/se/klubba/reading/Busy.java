package se.klubba.reading;

/** Asked again in a while it may have an answer; becomes a problem (RFC 9457) with {@code Retry-After}. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;

    /** @param code stable and public */
    public Busy(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
