package se.klubba.reports.jobs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.reading.Busy;
import se.klubba.reading.Concern;
import se.klubba.reading.DisposedEntries;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Reader;
import se.klubba.reading.Sight;
import se.klubba.visibility.event.VisibilityEvent;

/** What this process does and has done with reports. Another process knows nothing of them. */
public final class Jobs implements AutoCloseable {
    /** What is shown to whom, and what amends that or anything else: it may move a part of the record into what is hidden. */
    private static final EventCriteria VISIBILITY =
            Concern.of(Set.of(), VisibilityEvent.class).criteria();

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

    /**
     * @param reader for whom it is, and nobody else
     * @throws Busy where too many wait already
     */
    public <O extends Outcome> Job<O> begin(Work<O> work, Reader reader) {
        makeRoom();
        var job = new Job<>(
                begun.getAndIncrement(),
                work,
                reader,
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

    /** A reader's own, the oldest first. */
    public List<JobTold> all(Reader reader) {
        return oldestFirst().filter(job -> isOf(job, reader)).map(JobTold::of).toList();
    }

    /** How many there are, whoever asked for them. */
    public int count() {
        return all.size();
    }

    /** @throws ReadProblem where this reader has none of that identifier, or none any more */
    public Job<?> find(String id, Reader reader) {
        var job = all.get(id);
        if (job == null || !isOf(job, reader)) {
            throw ReadProblem.unknown("job", id);
        }
        if (disposedOfSince(job)) {
            forget(job);
            throw ReadProblem.disposedOf("job", id);
        }
        if (mayBeHiddenSince(job)) {
            forget(job);
            throw ReadProblem.unknown("job", id);
        }
        reader.isShownWhat(job.reader());
        return job;
    }

    private static boolean isOf(Job<?> job, Reader reader) {
        return job.reader().account().equals(reader.account())
                && job.reader().sight().equals(reader.sight());
    }

    /** For who does not see all: something was made confidential or withdrawn since, or may be from today on. */
    private boolean mayBeHiddenSince(Job<?> job) {
        return job.reader().sight().kind() != Sight.Kind.ALL
                && (!moments.today().equals(LocalDate.ofInstant(job.askedAt(), moments.zone()))
                        || saidSince(job, VISIBILITY));
    }

    /** Lets go of every result that may tell words that were disposed of since. */
    public void forgetDisposed() {
        oldestFirst().filter(Job::over).filter(this::disposedOfSince).toList().forEach(this::forget);
    }

    /** It may still tell words that are to be told no more. */
    private boolean disposedOfSince(Job<?> job) {
        return saidSince(job, DisposedEntries.DISPOSALS);
    }

    private boolean saidSince(Job<?> job, EventCriteria what) {
        try (var events = moments.log().read(job.head(), Long.MAX_VALUE, what)) {
            return events.findFirst().isPresent();
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
