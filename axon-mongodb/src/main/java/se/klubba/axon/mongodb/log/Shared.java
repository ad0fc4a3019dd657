package se.klubba.axon.mongodb.log;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A question that many ask at the same time: it is asked once for all who wait, and begins after the last of them came. */
final class Shared<T> {
    private final Supplier<T> question;
    private final ReentrantLock asking = new ReentrantLock(true);
    private @Nullable CompletableFuture<T> next;

    Shared(Supplier<T> question) {
        this.question = question;
    }

    T ask() {
        var mine = new CompletableFuture<T>();
        CompletableFuture<T> answer;
        synchronized (this) {
            answer = next == null ? mine : next;
            next = answer;
        }
        if (answer == mine) {
            lead(mine);
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void lead(CompletableFuture<T> answer) {
        asking.lock();
        try {
            synchronized (this) {
                next = null;
            }
            answer.complete(question.get());
        } catch (Throwable failed) {
            answer.completeExceptionally(failed);
        } finally {
            asking.unlock();
        }
    }
}
