package se.klubba.axon.mongodb.autoconfigure;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.heads.LogHead;

/** Keeps the head of the log from the start of the application, which it may refuse, to its end. */
final class HeadKeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeadKeeping.class);

    private final LogHead head;
    private final Duration every;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("log-head").factory());

    HeadKeeping(LogHead head, Duration every) {
        this.head = head;
        this.every = every;
    }

    void start() {
        head.begin();
        var _ = clockwork.scheduleWithFixedDelay(this::keep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void keep() {
        try {
            head.keep();
        } catch (RuntimeException e) {
            LOG.warn("how far the log goes could not be kept: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
        try {
            head.end();
        } catch (RuntimeException e) {
            LOG.warn("how far the log went could not be kept: {}", e.getMessage());
        }
    }
}
