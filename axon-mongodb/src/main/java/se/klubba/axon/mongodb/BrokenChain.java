package se.klubba.axon.mongodb;

/**
 * The log does not go on where it should: something was removed, changed or put between. Nothing that is read from here on can be
 * trusted.
 */
public final class BrokenChain extends LogFault {
    private final long position;

    public BrokenChain(long position, String found) {
        super("the log is broken at position " + position + ": " + found, null);
        this.position = position;
    }

    /** Where it should go on. */
    public long position() {
        return position;
    }
}
