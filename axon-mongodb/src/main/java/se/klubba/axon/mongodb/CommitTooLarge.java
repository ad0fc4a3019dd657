package se.klubba.axon.mongodb;

/** One append is larger than a commit may be. It can never succeed. */
public final class CommitTooLarge extends LogFault {
    public CommitTooLarge(long bytes, long limit) {
        super("an append of " + bytes + " bytes is larger than the " + limit + " that a commit may have", null);
    }
}
