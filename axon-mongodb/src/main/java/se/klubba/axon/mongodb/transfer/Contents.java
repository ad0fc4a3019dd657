package se.klubba.axon.mongodb.transfer;

/**
 * What of a log goes into a file.
 *
 * @param words without them every event that has words is as if they had been disposed of
 * @param documents the bytes that are kept beside the log
 */
public record Contents(boolean words, boolean documents) {
    public static final Contents ALL = new Contents(true, true);
}
