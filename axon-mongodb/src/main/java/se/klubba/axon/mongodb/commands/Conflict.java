package se.klubba.axon.mongodb.commands;

/** Others kept appending what this command reads: it was tried anew several times, and nothing was appended. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    Conflict(Object command, int attempts, Throwable last) {
        super(command.getClass().getSimpleName() + " met newer events in each of " + attempts + " attempts", last);
    }
}
