package se.klubba.axon.mongodb.log;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes those who follow the log: at an append of this process, at one of another where the server tells, and now and then anyway,
 * so that nothing rests on being told.
 */
final class Tail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final long AGAIN_SECONDS = 10;

    private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final LogSettings settings;

    Tail(MongoCollection<?> log, LogSettings settings) {
        this.settings = settings;
        Thread.ofPlatform().daemon().name("log-tail").start(this::run);
        if (settings.changeStream()) {
            Thread.ofPlatform().daemon().name("log-watch").start(() -> watch(log));
        }
    }

    Registration follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    void wake() {
        news.release();
    }

    private boolean open() {
        return closed.getCount() > 0;
    }

    private void run() {
        while (open()) {
            try {
                var _ = news.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                LOG.warn("interrupted; going on until the log is closed", e);
            }
            news.drainPermits();
            followers.forEach(Tail::tell);
        }
    }

    private static void tell(Runnable follower) {
        try {
            follower.run();
        } catch (RuntimeException e) {
            LOG.warn("a follower of the log failed when it was woken", e);
        }
    }

    private void watch(MongoCollection<?> log) {
        boolean told = false;
        while (open()) {
            try {
                watchOnce(log);
            } catch (MongoException | IllegalStateException e) {
                if (open() && !told) {
                    LOG.info(
                            "no change stream, the log is looked at every {} ms: {}",
                            settings.poll().toMillis(),
                            e.getMessage());
                    told = true;
                }
                pause();
            }
        }
    }

    private void watchOnce(MongoCollection<?> log) {
        var pipeline = List.of(match(eq("operationType", "insert")), project(include("documentKey")));
        try (var changes =
                log.watch(pipeline).maxAwaitTime(500, TimeUnit.MILLISECONDS).cursor()) {
            wake();
            while (open()) {
                if (changes.tryNext() != null) {
                    wake();
                }
            }
        }
    }

    private void pause() {
        try {
            var _ = closed.await(AGAIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            LOG.warn("interrupted; going on until the log is closed", e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        wake();
    }
}
