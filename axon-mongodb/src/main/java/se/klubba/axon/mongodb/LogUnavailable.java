package se.klubba.axon.mongodb;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached, or does not take writes. Nothing was appended; the same may succeed later. */
public final class LogUnavailable extends LogFault {
    public LogUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
