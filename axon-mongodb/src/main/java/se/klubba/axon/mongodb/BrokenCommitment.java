package se.klubba.axon.mongodb;

/** The words at a position are not those that the event was appended with. */
public final class BrokenCommitment extends LogFault {
    public BrokenCommitment(long position) {
        super("the words at position " + position + " do not match their commitment", null);
    }
}
