package se.klubba.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file while it is open, from one opening to the first commit that fails.
 *
 * <p>The store never commits by itself, neither by time nor by size: a commit in the middle of a write would tear it. Writes
 * share the read lock; a commit takes the write lock and so falls between writes. One commit and one sync serve everybody who
 * was waiting when it began.
 */
final class OpenFile {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFile.class);

    /** A commit writes some 34 kB for a document of one; without this the file would grow by as much each time, for ever. */
    private static final int COMMITS_BETWEEN_COMPACTIONS = 100;

    private static final int COMPACT_BELOW_FILL_PERCENT = 60;
    private static final int COMPACT_AT_MOST_BYTES = 4 << 20;

    /** How long overwritten data stays. Each commit is synced before the next, so nothing rests on the usual 45 seconds. */
    private static final int RETENTION_MILLIS = 1000;

    private final MVStore store;
    private final CountingBackend backend;
    private final ReadWriteLock between = new ReentrantReadWriteLock(true);
    private final AtomicLong written = new AtomicLong();
    private final Object commit = new Object();
    private long committed;
    private long commits;
    private volatile boolean lost;

    /** @param cursorsBefore how many cursors were given out before this opening */
    OpenFile(String file, long cursorsBefore) {
        store = new MVStore.Builder()
                .fileName(file)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        backend = new CountingBackend(store, cursorsBefore);
    }

    CountingBackend backend() {
        return backend;
    }

    /** Whether memory holds what the disk has refused: nothing of it may be shown. */
    boolean isLost() {
        return lost || store.isClosed();
    }

    /** Answers once what was written is on the disk; a refusal too, for it tells of what others have written. */
    Document write(Function<CountingBackend, Document> command) {
        try {
            between.readLock().lock();
            try {
                return command.apply(backend);
            } finally {
                written.incrementAndGet();
                between.readLock().unlock();
            }
        } finally {
            awaitCommitted(written.get());
        }
    }

    /** Answers once what was read is on the disk. */
    Document readCommitted(Function<CountingBackend, Document> command) {
        var answer = command.apply(backend);
        awaitCommitted(written.get());
        return answer;
    }

    private void awaitCommitted(long ticket) {
        synchronized (commit) {
            if (lost) {
                throw new MVStoreException(0, "a commit before this one has failed");
            }
            if (committed < ticket) {
                try {
                    committed = commit();
                } catch (RuntimeException | Error e) {
                    lost = true;
                    throw e;
                }
            }
        }
    }

    private long commit() {
        long upTo;
        between.writeLock().lock();
        try {
            upTo = written.get();
            store.commit();
            if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
                store.compact(COMPACT_BELOW_FILL_PERCENT, COMPACT_AT_MOST_BYTES);
                store.commit();
            }
        } finally {
            between.writeLock().unlock();
        }
        store.sync();
        return upTo;
    }

    /** Marks the file as closed in good order; where the disk refuses even that, it is left as a kill would leave it. */
    void close() {
        try {
            backend.close();
        } catch (MVStoreException e) {
            abandon();
            LOG.warn("The store was closed without a mark of it on the disk; what it had acknowledged is kept", e);
        }
    }

    void abandon() {
        store.closeImmediately();
    }
}
