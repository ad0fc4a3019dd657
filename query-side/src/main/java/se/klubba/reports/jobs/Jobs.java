package se.klubba.reports.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import se.klubba.reading.Busy;
import se.klubba.reading.DisposedEntries;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadProblem;

/** What this process does and has done with reports. Another process knows nothing of them. */
public final class Jobs implements AutoCloseable {
    private final Moments moments;
    private final JobSettings settings;
    private final ThreadPoolExecutor runs;
    private final Executor later;
    private final AtomicLong begun = new AtomicLong();
    private final Map<String, Job<?>> all = new ConcurrentHashMap<>();

    public Jobs(Moments moments, JobSettings settings) {
        this.moments = moments;
        this.settings = settings;
        this.runs = new ThreadPoolExecutor(
                settings.atOnce(),
                settings.atOnce(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("report-", 0).daemon().factory());
        this.later =
                CompletableFuture.delayedExecutor(settings.keep().toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
    }

    /** @throws Busy where too many wait already */
    public <O extends Outcome> Job<O> begin(Work<O> work) {
        makeRoom();
        var job = new Job<>(
                begun.getAndIncrement(),
                work,
                moments.clock().instant(),
                moments.log().head());
        all.put(job.id(), job);
        try {
            runs.execute(() -> {
                job.run();
                later.execute(() -> forget(job));
            });
        } catch (RejectedExecutionException _) {
            all.remove(job.id());
            throw new Busy(
                    "reports-busy",
                    settings.atOnce() + " reports run and " + settings.waiting() + " wait: ask again in a while");
        }
        return job;
    }

    private void makeRoom() {
        var done = oldestFirst().filter(Job::over).toList();
        done.stream().limit(Math.max(0, done.size() - settings.kept() + 1L)).forEach(this::forget);
    }

    private Stream<Job<?>> oldestFirst() {
        return all.values().stream().sorted(Comparator.comparingLong(Job::number));
    }

    /** The oldest first. */
    public List<JobTold> all() {
        return oldestFirst().map(JobTold::of).toList();
    }

    /** @throws ReadProblem where there is none, or none any more */
    public Job<?> find(String id) {
        var job = all.get(id);
        if (job == null) {
            throw ReadProblem.unknown("job", id);
        }
        if (disposedOfSince(job)) {
            forget(job);
            throw ReadProblem.disposedOf("job", id);
        }
        return job;
    }

    /** Lets go of every result that may tell words that were disposed of since. */
    public void forgetDisposed() {
        oldestFirst().filter(Job::over).filter(this::disposedOfSince).toList().forEach(this::forget);
    }

    /** It may still tell words that are to be told no more. */
    private boolean disposedOfSince(Job<?> job) {
        try (var disposals = moments.log().read(job.head(), Long.MAX_VALUE, DisposedEntries.DISPOSALS)) {
            return disposals.findFirst().isPresent();
        }
    }

    /** Ends it, if it runs, and lets go of its result. */
    public void forget(Job<?> job) {
        all.remove(job.id());
        job.giveUp();
    }

    @Override
    public void close() {
        runs.shutdownNow();
        List.copyOf(all.values()).forEach(this::forget);
    }
}
