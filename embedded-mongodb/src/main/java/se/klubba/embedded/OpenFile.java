package se.klubba.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file while it is open, from one opening to the first failed commit.
 *
 * <p>The store never commits by itself, neither by time nor by size: a commit in the middle of a write would tear it. Writes
 * share the read lock; a commit takes the write lock and so falls between writes. One commit and one sync serve everybody who
 * was waiting when it began.
 */
final class OpenFile {
    private final MVStore store;
    private final H2Backend backend;
    private final ReadWriteLock between = new ReentrantReadWriteLock(true);
    private final AtomicLong written = new AtomicLong();
    private final Object commit = new Object();
    private long committed;
    private volatile boolean lost;

    OpenFile(String file) {
        store = new MVStore.Builder()
                .fileName(file)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        backend = new H2Backend(store);
    }

    H2Backend backend() {
        return backend;
    }

    /** Whether memory holds what the disk has refused: nothing of it may be shown. */
    boolean isLost() {
        return lost || store.isClosed();
    }

    /** Answers once everything is on the disk that this write, or the read before its refusal, has seen. */
    Document write(Function<H2Backend, Document> command) {
        long ticket = Long.MAX_VALUE;
        between.readLock().lock();
        try {
            return command.apply(backend);
        } finally {
            ticket = written.incrementAndGet();
            between.readLock().unlock();
            awaitCommitted(ticket);
        }
    }

    Document readCommitted(Function<H2Backend, Document> command) {
        var answer = command.apply(backend);
        awaitCommitted(written.get());
        return answer;
    }

    private void awaitCommitted(long ticket) {
        synchronized (commit) {
            if (lost) {
                throw new MVStoreException(0, "the commit before this one failed");
            }
            if (committed < ticket) {
                commit();
            }
        }
    }

    private void commit() {
        boolean done = false;
        try {
            long upTo;
            between.writeLock().lock();
            try {
                upTo = written.get();
                store.commit();
            } finally {
                between.writeLock().unlock();
            }
            store.sync();
            committed = upTo;
            done = true;
        } finally {
            lost = !done;
        }
    }

    void close() {
        backend.close();
    }

    void abandon() {
        store.closeImmediately();
    }
}
