package se.klubba.axon.mongodb.transfer;

/**
 * What is in a file.
 *
 * @param words how many events have their words beside them
 */
public record Counts(long events, long commits, long words, long documents) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts andCommit(int itsEvents, long itsWords) {
        return new Counts(events + itsEvents, commits + 1, words + itsWords, documents);
    }

    Counts andDocument() {
        return new Counts(events, commits, words, documents + 1);
    }
}
