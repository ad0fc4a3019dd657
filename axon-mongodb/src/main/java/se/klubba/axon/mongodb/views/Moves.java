package se.klubba.axon.mongodb.views;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes who waits in this process when a projection of this process has come further, and knows how far before every node can know. */
final class Moves {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition move = lock.newCondition();
    private final Map<String, Long> kept = new ConcurrentHashMap<>();

    /** All keys of a generation are kept as they are after this many events. */
    void kept(String generation, long position) {
        kept.merge(generation, position, Math::max);
        moved();
    }

    /** How many events, as far as is known here. */
    long kept(String generation) {
        return kept.getOrDefault(generation, 0L);
    }

    void forget(String generation) {
        kept.remove(generation);
    }

    void moved() {
        lock.lock();
        try {
            move.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until a move, or for so long, or for nothing: who waits looks again; a move of another node is not heard. */
    @SuppressWarnings("WaitNotInLoop")
    void await(long nanos) {
        lock.lock();
        try {
            var _ = move.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a view", e);
        } finally {
            lock.unlock();
        }
    }
}
