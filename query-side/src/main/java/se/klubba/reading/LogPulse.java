package se.klubba.reading;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;

/**
 * Looks at the end of the log for all who listen, and reads what is new once for all of them. Each listener is a thread that costs next to
 * nothing while it waits. What is read here is shown to nobody but through a read context.
 */
@Component
public class LogPulse {
    private static final Logger LOG = LoggerFactory.getLogger(LogPulse.class);
    private static final int REMEMBERED = 1000;
    private static final int AT_ONCE = 500;

    private final EventLog log;
    private final Sources sources;
    private final int most;
    private final AtomicInteger listeners = new AtomicInteger();
    private final Semaphore woken = new Semaphore(0);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** The newest events without a gap, up to {@link #head}. */
    private final Deque<LoggedEvent> newest = new ArrayDeque<>();

    private long head = -1;
    private boolean looking;
    private volatile boolean closed;

    LogPulse(EventLog log, Sources sources, @Value("${klubba.log-listeners:2000}") int most) {
        this.log = log;
        this.sources = sources;
        this.most = most;
    }

    /** A place among the listeners, until it is closed. */
    public final class Place implements AutoCloseable {
        private Place() {
            if (listeners.incrementAndGet() > most) {
                listeners.decrementAndGet();
                throw new Busy("too-many-listeners", most + " listen to the log already: ask again in a while");
            }
            look();
        }

        /** Waits until the log goes beyond that position, or that long, or until nobody is to listen any more. Says how far it goes. */
        public long await(long position, Duration patience) throws InterruptedException {
            long left = patience.toNanos();
            lock.lock();
            try {
                while (head <= position && left > 0 && !closed) {
                    left = changed.awaitNanos(left);
                }
                return head;
            } finally {
                lock.unlock();
            }
        }

        /** Some of the events from a position on, as the log has them: those that are remembered, or read anew. */
        public List<LoggedEvent> read(long from) {
            lock.lock();
            try {
                var oldest = newest.peekFirst();
                if (oldest != null && from >= oldest.position()) {
                    return newest.stream().filter(e -> e.position() >= from).toList();
                }
            } finally {
                lock.unlock();
            }
            return sources.events(from, Math.min(sources.head(), from + AT_ONCE));
        }

        public boolean open() {
            return !closed;
        }

        @Override
        public void close() {
            listeners.decrementAndGet();
            woken.release();
        }
    }

    /** How many listen. */
    public int listening() {
        return listeners.get();
    }

    public Place listen() {
        return new Place();
    }

    private void look() {
        lock.lock();
        try {
            if (!looking && !closed) {
                looking = true;
                var _ = Thread.ofVirtual().name("log-pulse").start(this::run);
            }
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        var following = log.follow(woken::release);
        try {
            do {
                woken.drainPermits();
                try {
                    take(sources.head());
                } catch (RuntimeException away) {
                    LOG.debug("the log cannot be looked at now", away);
                }
                if (isOver()) {
                    return;
                }
                woken.acquireUninterruptibly();
            } while (true);
        } finally {
            following.cancel();
        }
    }

    private boolean isOver() {
        lock.lock();
        try {
            boolean over = closed || listeners.get() == 0;
            if (over) {
                looking = false;
                newest.clear();
                head = -1;
            }
            return over;
        } finally {
            lock.unlock();
        }
    }

    private void take(long to) {
        boolean goesOn = head >= 0 && to - head <= REMEMBERED;
        var events = goesOn ? sources.events(head, to) : List.<LoggedEvent>of();
        lock.lock();
        try {
            if (!goesOn) {
                newest.clear();
            }
            newest.addAll(events);
            while (newest.size() > REMEMBERED) {
                newest.removeFirst();
            }
            if (to > head) {
                head = to;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Before the server waits for its last answers. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        woken.release();
    }
}
