package se.klubba.axon.mongodb.transfer;

/** A log that has events takes no import: two logs are never made into one. */
public final class LogNotEmpty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogNotEmpty(long events) {
        super("the log has " + events + " events already: an import needs an empty one");
    }
}
