package se.klubba.axon.mongodb.log;

import se.klubba.axon.mongodb.BrokenChain;

/** Walks along the log: each commit begins where the one before it ended. */
final class Chain {
    private long next;
    private final boolean whole;

    private Chain(long next, boolean whole) {
        this.next = next;
        this.whole = whole;
    }

    /** Where every commit is seen. */
    static Chain whole(long next) {
        return new Chain(next, true);
    }

    /** Where commits are left out between those that are seen. */
    static Chain withGaps(long next) {
        return new Chain(next, false);
    }

    /** @throws BrokenChain where this commit cannot be next */
    Commit follow(Commit commit) {
        if (whole ? commit.first() != next : commit.first() < next) {
            throw new BrokenChain(next, "the next commit is at " + commit.first());
        }
        if (!commit.whole()) {
            throw new BrokenChain(commit.first(), "not as many events as the " + commit.size() + " of its commit");
        }
        next = commit.end();
        return commit;
    }

    /** The position that the next commit must have, or none may be before. */
    long next() {
        return next;
    }

    /** @throws BrokenChain where the log has more than could be followed */
    void reached(long end) {
        if (whole && next < end) {
            throw new BrokenChain(next, "nothing, and the log has " + end + " events");
        }
    }
}
