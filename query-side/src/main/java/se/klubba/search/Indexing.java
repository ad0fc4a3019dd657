package se.klubba.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Busy;
import se.klubba.reading.SourceText;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

/** Follows the log into the index, on a thread of its own. It is asked only once it has seen all that was there when the process started. */
final class Indexing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int AT_ONCE = 2_000;
    private static final int AGAIN_SECONDS = 10;

    private final EventLog log;
    private final SourceText texts;
    private final SearchIndex index;
    private final Semaphore news = new Semaphore(0);
    private final Object moved = new Object();
    private volatile boolean caughtUp;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    Indexing(EventLog log, SourceText texts, SearchIndex index) {
        this.log = log;
        this.texts = texts;
        this.index = index;
    }

    /** Returns once the index has seen everything that is on record now. */
    void awaitAll(Duration atMost) {
        await(log.head(), atMost);
    }

    /**
     * Returns once the index has seen so many events.
     *
     * @throws Busy where that takes longer, as while it is built for the first time; it says how far it is
     */
    void await(long position, Duration atMost) {
        long giveUpAt = System.nanoTime() + atMost.toNanos();
        synchronized (moved) {
            while (!caughtUp || index.state().position() < position) {
                long left = TimeUnit.NANOSECONDS.toMillis(giveUpAt - System.nanoTime());
                if (left <= 0 || !running) {
                    throw new Busy(
                            caughtUp ? "search-behind" : "search-being-built",
                            "the index of the search has seen " + index.state().position() + " of " + position
                                    + " events; it goes on by itself");
                }
                await(left);
            }
        }
    }

    private void await(long millis) {
        try {
            moved.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("search-behind", "the question was given up");
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("search-index").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        news.release();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        var following = log.follow(news::release);
        try {
            while (running) {
                try {
                    catchUp();
                } catch (RuntimeException | IOException failed) {
                    LOG.warn("the index of the search stays behind at {}, it is tried again", index.state(), failed);
                }
                var _ = news.tryAcquire(AGAIN_SECONDS, TimeUnit.SECONDS);
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            following.cancel();
        }
    }

    private void catchUp() throws IOException {
        long head = log.head();
        if (!caughtUp && !isOfThisLog(head)) {
            LOG.info("the index of the search is of another log, or was made in another way: it is built anew");
            index.clear();
        }
        if (!caughtUp) {
            index.expunge(); // what was forgotten before the process ended
        }
        while (running && index.state().position() < head) {
            long from = index.state().position();
            take(from, Math.min(head, from + AT_ONCE));
        }
        caughtUp = caughtUp || index.state().position() >= head;
        synchronized (moved) {
            moved.notifyAll();
        }
    }

    private boolean isOfThisLog(long head) {
        var state = index.state();
        if (state.position() == 0 || state.position() > head) {
            return state.position() == 0;
        }
        try (var last = log.read(state.position() - 1, state.position(), EventCriteria.havingAnyTag())) {
            return last.anyMatch(event -> event.id().equals(state.last()));
        }
    }

    private void take(long from, long to) throws IOException {
        List<LoggedEvent> events;
        try (var read = log.read(from, to, EventCriteria.havingAnyTag())) {
            events = read.toList();
        }
        var remembered = texts.remembering();
        boolean disposed = false;
        for (var event : events) {
            take(event, remembered);
            disposed |= event.payload() instanceof WordsDisposedOf;
        }
        var now = new SearchIndex.State(
                to, events.isEmpty() ? "" : events.getLast().id());
        if (disposed) {
            index.becomeWithoutForgotten(now);
        } else {
            index.become(now);
        }
    }

    private void take(LoggedEvent logged, SourceText remembered) throws IOException {
        long position = logged.position();
        switch ((KlubbaEvent) logged.payload()) {
            case EntryCorrected e -> {
                index.ends(e.replaces(), position);
                index.add(new Indexed(e.entry(), position, e.replacement()).documents(remembered));
            }
            case EntryRetracted e -> index.ends(e.replaces(), position);
            case SourceAdded _ -> {}
            case WordsDisposedOf e -> {
                index.forgetEntry(e.entry());
                forgetWhatWasReadFrom(e.entry());
            }
            case KlubbaEvent e -> index.add(new Indexed(position, position, e).documents(remembered));
        }
    }

    private void forgetWhatWasReadFrom(long entry) throws IOException {
        List<LoggedEvent> root;
        try (var read = log.read(entry, entry + 1, EventCriteria.havingAnyTag())) {
            root = read.toList();
        }
        if (!root.isEmpty() && root.getFirst().payload() instanceof DocumentKept kept) {
            index.forgetDocument(kept.document().value());
        }
    }
}
