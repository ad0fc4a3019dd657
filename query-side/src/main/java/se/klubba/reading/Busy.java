package se.klubba.reading;

import com.mongodb.MongoException;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.axon.mongodb.views.ViewBehind;

/** Asked again in a while it may have an answer; becomes a problem (RFC 9457) with {@code Retry-After}. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;

    /** @param code stable and public */
    public Busy(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Whether something went wrong that may be right again in a while: it is busy, behind, or the database is away. */
    public static boolean isToldBy(Exception wrong) {
        return wrong instanceof Busy
                || wrong instanceof ViewBehind
                || wrong instanceof LogUnavailable
                || wrong instanceof MongoException;
    }

    public String code() {
        return code;
    }
}
