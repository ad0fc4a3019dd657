package se.klubba.axon.mongodb.transfer;

/** A file is not, or not wholly, what was exported: nothing of it is imported. */
public final class DamagedExport extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long line;

    DamagedExport(long line, String what) {
        super("line " + line + ": " + what);
        this.line = line;
    }

    /** From 1. */
    public long line() {
        return line;
    }
}
