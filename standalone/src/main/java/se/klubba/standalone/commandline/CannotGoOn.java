package se.klubba.standalone.commandline;

import org.jspecify.annotations.Nullable;

/** A subcommand cannot do what it was asked to; the message is all that is shown, and the exit code is 1. */
public final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotGoOn(String message) {
        this(message, null);
    }

    public CannotGoOn(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
