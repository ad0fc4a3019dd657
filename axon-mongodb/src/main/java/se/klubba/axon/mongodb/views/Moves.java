package se.klubba.axon.mongodb.views;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes who waits in this process when a projection of this process has come further. */
final class Moves {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition move = lock.newCondition();

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
