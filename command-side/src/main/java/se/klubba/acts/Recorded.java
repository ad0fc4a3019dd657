package se.klubba.acts;

import se.klubba.axon.mongodb.Past;

/** The answer to an act that was judged. It knows its place in the log once that is committed. */
public final class Recorded {
    private final Receipt receipt;
    private final boolean repeated;
    private volatile long end;

    private Recorded(Receipt receipt, boolean repeated, long end) {
        this.receipt = receipt;
        this.repeated = repeated;
        this.end = end;
    }

    /** @param read the number of events up to and with the last that was read */
    static Recorded now(Receipt receipt, long read, Past past) {
        var recorded = new Recorded(receipt, false, read);
        past.whenCommitted(end -> recorded.end = end);
        return recorded;
    }

    static Recorded before(Receipt receipt, long end) {
        return new Recorded(receipt, true, end);
    }

    public Receipt receipt() {
        return receipt;
    }

    /** Whether it is the answer to an earlier sending of the same. */
    public boolean repeated() {
        return repeated;
    }

    /** The number of events up to and with what was recorded; up to and with what was read, where nothing new was. */
    public long end() {
        return end;
    }
}
