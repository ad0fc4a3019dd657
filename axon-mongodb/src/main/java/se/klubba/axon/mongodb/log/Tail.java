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
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes those who follow the log: at an append of this process, at one of another where the server tells, and now and then anyway,
 * so that nothing rests on being told. It looks at the log for all of them: they go as far as this process knows that it goes. The server is
 * asked to tell only while somebody follows: to tell of an append takes as much of it as the append.
 */
final class Tail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final long AGAIN_SECONDS = 10;

    private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final Semaphore followed = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final MongoCommits log;
    private final LogSettings settings;
    private final AtomicLong appended = new AtomicLong();
    private volatile boolean elsewhere;

    /** @param watched the collection of that log */
    Tail(MongoCommits log, MongoCollection<?> watched, LogSettings settings) {
        this.log = log;
        this.settings = settings;
        Thread.ofPlatform().daemon().name("log-tail").start(this::run);
        if (settings.changeStream()) {
            Thread.ofPlatform().daemon().name("log-watch").start(() -> watch(watched));
        }
    }

    Registration follow(Runnable follower) {
        followers.add(follower);
        followed.release();
        return () -> followers.remove(follower);
    }

    /** This process has appended: the log has so many events by now. */
    void wake(long events) {
        appended.accumulateAndGet(events, Math::max);
        news.release();
    }

    /** How many events the log had after the last append of this process; 0 before the first. */
    long appended() {
        return appended.get();
    }

    /** Maybe another has. */
    private void wakeAndLook() {
        elsewhere = true;
        news.release();
    }

    private boolean open() {
        return closed.getCount() > 0;
    }

    private void run() {
        long looked = System.nanoTime();
        while (open()) {
            try {
                var _ = news.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                LOG.warn("interrupted; going on until the log is closed", e);
            }
            news.drainPermits();
            long now = System.nanoTime();
            if (!followers.isEmpty()
                    && (elsewhere || now - looked >= settings.poll().toNanos())) {
                elsewhere = false;
                looked = now;
                look();
            }
            followers.forEach(Tail::tell);
        }
    }

    private void look() {
        try {
            log.head();
        } catch (RuntimeException away) {
            LOG.debug("the log cannot be looked at now", away);
        }
    }

    private static void tell(Runnable follower) {
        try {
            follower.run();
        } catch (RuntimeException e) {
            LOG.warn("a follower of the log failed when it was woken", e);
        }
    }

    private void watch(MongoCollection<?> watched) {
        boolean told = false;
        while (awaitFollower()) {
            try {
                watchOnce(watched);
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

    /** @return false once this is closed */
    private boolean awaitFollower() {
        try {
            while (open() && followers.isEmpty()) {
                followed.acquire();
            }
        } catch (InterruptedException e) {
            LOG.warn("interrupted; going on until the log is closed", e);
        }
        return open();
    }

    private void watchOnce(MongoCollection<?> watched) {
        var pipeline = List.of(match(eq("operationType", "insert")), project(include("documentKey")));
        try (var changes =
                watched.watch(pipeline).maxAwaitTime(500, TimeUnit.MILLISECONDS).cursor()) {
            wakeAndLook();
            while (open() && !followers.isEmpty()) {
                var change = changes.tryNext();
                if (change != null && !log.knows(change.getDocumentKey())) {
                    wakeAndLook();
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
        news.release();
        followed.release();
    }
}
