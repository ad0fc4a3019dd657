package se.klubba.axon.mongodb.log;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LogUnavailable;
import se.klubba.axon.mongodb.OutcomeUnknown;
import se.klubba.axon.mongodb.log.CommitStore.Sent;

/**
 * Sends one commit until it is known what became of it. Whatever goes wrong, the same document is sent to the same position, so that
 * at most one of it can ever be there; which commit has the position is believed only once a majority has it.
 */
final class Settlement {
    private static final long SHORTEST_NANOS = 1_000_000;
    private static final long LONGEST_NANOS = 100_000_000;

    private final CommitStore store;
    private final Commit commit;
    private final long giveUpAt;
    private boolean maybeThere;
    private @Nullable Throwable cause;

    private Settlement(CommitStore store, Commit commit, long giveUpAt) {
        this.store = store;
        this.commit = commit;
        this.giveUpAt = giveUpAt;
    }

    /**
     * Whether the commit is in the log; if not, another has its position.
     *
     * @param giveUpAt by the nanosecond clock
     * @throws LogUnavailable when it is not, and cannot be
     * @throws OutcomeUnknown at {@code giveUpAt}, when it may be
     */
    static boolean settle(CommitStore store, Commit commit, long giveUpAt) {
        return new Settlement(store, commit, giveUpAt).settle();
    }

    private boolean settle() {
        for (long pause = SHORTEST_NANOS; ; pause = Math.min(2 * pause, LONGEST_NANOS)) {
            switch (store.insert(commit)) {
                case Sent.Written() -> {
                    return true;
                }
                case Sent.Taken() -> {}
                case Sent.Refused(var refusal) -> {
                    cause = refusal;
                    if (!maybeThere && surelyNotThere()) {
                        throw new LogUnavailable("the log does not take appends: " + refusal.getMessage(), refusal);
                    }
                    maybeThere = true;
                }
                case Sent.Unsettled(var failure) -> {
                    cause = failure;
                    maybeThere = true;
                }
            }
            var there = afterPause(pause);
            if (there != null) {
                return there.equals(commit.id());
            }
        }
    }

    /** What a majority has at the position by then; null where it has nothing yet, or cannot be asked. */
    private @Nullable String afterPause(long nanos) {
        if (System.nanoTime() - giveUpAt > 0) {
            throw maybeThere
                    ? new OutcomeUnknown(commit.id(), commit.first(), cause)
                    : new LogUnavailable(
                            "position " + commit.first() + " is taken by a commit that is not settled", cause);
        }
        LockSupport.parkNanos(nanos / 2 + ThreadLocalRandom.current().nextLong(nanos / 2));
        try {
            return store.commitAt(commit.first());
        } catch (RuntimeException e) {
            cause = e;
            return null;
        }
    }

    private boolean surelyNotThere() {
        try {
            return !commit.id().equals(store.commitAt(commit.first()));
        } catch (RuntimeException e) {
            return false;
        }
    }
}
