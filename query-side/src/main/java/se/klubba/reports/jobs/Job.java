package se.klubba.reports.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Reader;

/** Work that is done in the background. */
public final class Job<O extends Outcome> {
    private final String id = UUID.randomUUID().toString();
    private final long number;
    private final Work<O> work;
    private final Reader reader;
    private final Instant askedAt;
    private final long head;
    private final CompletableFuture<O> outcome = new CompletableFuture<>();
    private volatile Pace pace = Pace.WAITING;

    /** How far it is. */
    private record Pace(long beganNanos, long done, long of) {
        static final Pace WAITING = new Pace(-1, 0, 0);
    }

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * @param number of those that were asked before it
     * @param reader for whom it is, and nobody else
     * @param head of the log when it was asked: what is disposed of from there on may be told in it
     */
    Job(long number, Work<O> work, Reader reader, Instant askedAt, long head) {
        this.number = number;
        this.work = work;
        this.reader = reader;
        this.askedAt = askedAt;
        this.head = head;
    }

    void run() {
        if (outcome.isDone()) {
            return;
        }
        long began = System.nanoTime();
        pace = new Pace(began, 0, 2 * work.about().position());
        try {
            give(work.run((done, of) -> {
                if (outcome.isDone()) {
                    throw new CancellationException();
                }
                pace = new Pace(began, done, of);
            }));
        } catch (IOException | RuntimeException | Error failed) {
            outcome.completeExceptionally(failed);
        }
    }

    /** To who asks for it, unless it was given up meanwhile. */
    private void give(O came) throws IOException {
        if (!outcome.complete(came)) {
            came.close();
        }
    }

    /** Ends it, if it runs, and lets go of what came of it. */
    void giveUp() {
        if (!outcome.completeExceptionally(new CancellationException()) && state() == State.DONE) {
            try {
                outcome.resultNow().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * What came of it; null where it is not done by then.
     *
     * @throws RuntimeException what it failed with
     */
    public @Nullable O within(Duration wait) throws InterruptedException {
        try {
            return outcome.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return null;
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException e -> e;
                case IOException e -> new UncheckedIOException(e);
                case null, default -> new IllegalStateException(failed.getCause());
            };
        }
    }

    public String id() {
        return id;
    }

    Work.About about() {
        return work.about();
    }

    Reader reader() {
        return reader;
    }

    long number() {
        return number;
    }

    Instant askedAt() {
        return askedAt;
    }

    long head() {
        return head;
    }

    /** Whether there is nothing more to wait for. */
    boolean over() {
        return outcome.isDone();
    }

    State state() {
        return switch (outcome.state()) {
            case SUCCESS -> State.DONE;
            case FAILED, CANCELLED -> State.FAILED;
            case RUNNING -> pace == Pace.WAITING ? State.WAITING : State.RUNNING;
        };
    }

    /** Null where it does not run. */
    JobTold.@Nullable Progress progress() {
        var now = pace;
        if (state() != State.RUNNING) {
            return null;
        }
        double seconds = (System.nanoTime() - now.beganNanos()) / 1e9;
        double perSecond = seconds == 0 ? 0 : now.done() / seconds;
        return new JobTold.Progress(
                now.done(),
                now.of(),
                Math.round(perSecond),
                now.done() == 0 ? null : (long) Math.ceil((now.of() - now.done()) / perSecond));
    }
}
