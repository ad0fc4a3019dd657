package se.klubba.axon.mongodb.log;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.CommitTooLarge;
import se.klubba.axon.mongodb.LogOverloaded;
import se.klubba.axon.mongodb.LogUnavailable;

/**
 * The one thread of a process that appends. What has come in while a commit was on its way goes into the next one, as much as fits;
 * there is never more than one on its way.
 */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final CommitStore store;
    private final LogSettings settings;
    private final LogListener listener;
    private final Clock clock;
    private final LongConsumer appended;
    private final BlockingQueue<Append> waiting;
    private final Thread thread;
    private volatile boolean closed;

    Writer(CommitStore store, LogSettings settings, LongConsumer appended) {
        this.listener = settings.listener();
        this.store = new Unsure(store, listener);
        this.settings = settings;
        this.clock = settings.clock();
        this.appended = appended;
        this.waiting = new ArrayBlockingQueue<>(settings.waiting());
        listener.opened(waiting::size);
        this.thread = Thread.ofPlatform().daemon().name("log-writer").start(this::run);
    }

    /** The position after its last event, once it is committed. */
    CompletableFuture<Long> append(Append append) {
        var answered = append.done()
                .whenComplete((_, failure) -> listener.answered(System.nanoTime() - append.asked(), failure));
        if (closed) {
            append.fail(new LogUnavailable("the log is closed", null));
        } else if (append.bytes() > settings.bytesPerCommit()) {
            append.fail(new CommitTooLarge(append.bytes(), settings.bytesPerCommit()));
        } else if (!waiting.offer(append)) {
            append.fail(new LogOverloaded(settings.waiting() + " appends wait"));
        }
        return answered;
    }

    private void run() {
        @Nullable Append first = null;
        while (!closed) {
            try {
                first = first != null ? first : waiting.take();
            } catch (InterruptedException e) {
                LOG.warn("interrupted; going on until the log is closed", e);
            }
            if (first != null && !closed) {
                var batch = new ArrayList<Append>();
                first = fill(batch, first);
                write(batch);
            }
        }
        if (first != null) {
            first.fail(new LogUnavailable("the log is closed", null));
        }
        failWaiting();
    }

    /** The first one that did not fit, if any: it goes first into the next commit. */
    private @Nullable Append fill(List<Append> batch, Append first) {
        int events = 0;
        int bytes = 0;
        @Nullable Append next = first;
        while (next != null) {
            events += next.events().size();
            bytes += next.bytes();
            if (!batch.isEmpty() && (events > settings.eventsPerCommit() || bytes > settings.bytesPerCommit())) {
                return next;
            }
            batch.add(next);
            next = waiting.poll();
        }
        return null;
    }

    private void write(List<Append> batch) {
        var now = System.nanoTime();
        var left = new ArrayList<Append>();
        for (var append : batch) {
            if (now - append.asked() > settings.deadline().toNanos()) {
                append.fail(new LogUnavailable("an append has waited for longer than its deadline", null));
            } else {
                left.add(append);
            }
        }
        try {
            write(left, now + settings.deadline().toNanos());
        } catch (Throwable t) {
            if (!(t instanceof Exception)) {
                LOG.error("the log's writer failed", t);
            }
            left.forEach(append -> append.fail(t));
        }
    }

    /** Judges again and tries again, as long as other processes are faster. */
    private void write(List<Append> batch, long giveUpAt) {
        while (!batch.isEmpty()) {
            var judgement = Judgement.of(batch, store);
            judgement.tellRefused();
            batch.removeAll(judgement.refused());
            if (batch.isEmpty()) {
                return;
            }
            var at = Math.max(clock.millis(), judgement.head().at());
            var commit = Commit.of(judgement.head().position(), at, judgement.events());
            var begun = System.nanoTime();
            if (Settlement.settle(store, commit, giveUpAt)) {
                listener.committed(judgement.accepted().size(), commit.size(), System.nanoTime() - begun);
                // before anybody is told: who is asks for it at once
                appended.accept(judgement.head().position() + commit.size());
                judgement.tellAccepted();
                return;
            }
            listener.outrun();
            if (System.nanoTime() - giveUpAt > 0) {
                throw new LogUnavailable("others were faster until the deadline", null);
            }
        }
    }

    private void failWaiting() {
        for (var append = waiting.poll(); append != null; append = waiting.poll()) {
            append.fail(new LogUnavailable("the log is closed", null));
        }
    }

    /** Waits for the commit that is on its way; what waits behind it fails. */
    @Override
    public void close() {
        closed = true;
        var _ = waiting.offer(Append.LAST);
        try {
            thread.join(settings.deadline());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        failWaiting();
    }
}
