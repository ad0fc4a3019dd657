package se.klubba.axon.mongodb.views;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.tokens.MongoTokenStore;
import se.klubba.axon.mongodb.views.Generation.Stage;

/**
 * Builds generations from one reading of the log, and hands each over to a processor that goes on where the reading ended. Killed
 * anywhere and begun anew, by this node or another, it comes to the same: nothing is kept before all of it is folded, and what is kept
 * twice is kept once.
 */
final class Building implements Sweep.Steps {
    /** One generation to be built. */
    record Of<V>(View<V> view, Generation generation, Kept<V> kept) {}

    private static final Logger LOG = LoggerFactory.getLogger(Building.class);
    private static final long TOLD_EVERY = Duration.ofSeconds(10).toNanos();
    private static final int KEPT_AT_ONCE = 2;

    private final Folds folds;
    private final Generations generations;
    private final MongoTokenStore tokens;
    private final ProjectionSettings settings;
    private final AtomicLong read = new AtomicLong();
    private volatile double folded;
    private volatile long end;
    private final long begun = System.nanoTime();
    private long told = begun;

    Building(Folds folds, Generations generations, MongoTokenStore tokens, ProjectionSettings settings) {
        this.folds = folds;
        this.generations = generations;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Without effect for those that another node is at. */
    void build(List<? extends Of<?>> all) {
        var mine = all.stream().filter(this::claimed).toList();
        if (mine.isEmpty()) {
            return;
        }
        try (var beats = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("views-build-claim").factory())) {
            long every = Math.min(1000, Math.max(50, settings.claimTimeout().toMillis() / 4));
            var beating = beats.scheduleWithFixedDelay(() -> beat(mine), every, every, TimeUnit.MILLISECONDS);
            try {
                build(mine, folds.log().head());
            } finally {
                beating.cancel(false);
            }
        }
    }

    private boolean claimed(Of<?> one) {
        var claim = one.generation().buildId();
        try {
            Axon.await(tokens.initializeTokenSegments(claim, 1, null, null));
        } catch (UnableToClaimTokenException there) {
            LOG.debug("{} was there already", claim);
        }
        try {
            Axon.await(tokens.fetchToken(claim, 0, null));
            return true;
        } catch (UnableToClaimTokenException another) {
            return false;
        }
    }

    private void build(List<? extends Of<?>> some, long to) {
        end = to;
        read.set(0);
        folded = 0;
        var pending = new HashMap<Of<?>, Pending<?>>();
        try {
            var failed = folds.sweep(0, to, to, this)
                    .run(some.stream().map(one -> wanted(one, pending)).toList());
            keep(
                    some.stream()
                            .filter(one -> !failed.containsKey(one.view().name()))
                            .toList(),
                    pending,
                    to);
            for (var one : some) {
                var failure = failed.get(one.view().name());
                if (failure != null) {
                    LOG.error(
                            "{} is built up to position {} only: {}",
                            one.generation().id(),
                            failure.position(),
                            failure.getMessage(),
                            failure);
                    build(List.of(one), failure.position());
                }
            }
        } finally {
            pending.values().forEach(Pending::close);
        }
    }

    private <V> Sweep.Wanted<V> wanted(Of<V> one, Map<Of<?>, Pending<?>> pending) {
        var mine = new Pending<>(one.kept());
        pending.put(one, mine);
        return folds.wanted(one.view(), mine::add);
    }

    /** Two at a time: while one waits for the server, rows of the other are made. The largest first. */
    private void keep(List<? extends Of<?>> some, Map<Of<?>, Pending<?>> pending, long to) {
        var largestFirst = some.stream()
                .sorted(Comparator.comparingLong(
                                (Of<?> one) -> all(pending, one).size())
                        .reversed())
                .toList();
        var kept = new ArrayList<CompletableFuture<Void>>();
        try (var beside = Executors.newFixedThreadPool(
                KEPT_AT_ONCE, Thread.ofVirtual().name("views-keep-", 0).factory())) {
            largestFirst.forEach(one ->
                    kept.add(CompletableFuture.runAsync(() -> keep(one, all(pending, one), to), beside)));
        }
        kept.forEach(Axon::await);
    }

    private static Pending<?> all(Map<Of<?>, Pending<?>> pending, Of<?> one) {
        return Objects.requireNonNull(pending.get(one));
    }

    private void keep(Of<?> one, Pending<?> all, long to) {
        var generation = one.generation();
        Runnable mine = () -> Axon.await(tokens.extendClaim(generation.buildId(), 0, null));
        all.keepAll(mine);
        mine.run();
        tokens.forget(generation.id());
        Axon.await(tokens.initializeTokenSegments(generation.id(), 1, new GlobalSequenceTrackingToken(to), null));
        generations.advance(generation, to);
        generations.enter(generation, Stage.CATCHING_UP);
        Axon.await(tokens.deleteToken(generation.buildId(), 0, null));
        LOG.info("{} is built from {} events", generation.id(), to);
    }

    @Override
    public void read() {
        read.incrementAndGet();
    }

    @Override
    public void folded(int partitions, int of) {
        folded = (double) partitions / of;
    }

    private void beat(List<? extends Of<?>> mine) {
        long now = System.nanoTime();
        // each event is read once and folded once
        long done = read.get() + Math.round(folded * end);
        var build = new Generation.Build(done, 2 * end, TimeUnit.NANOSECONDS.toMillis(now - begun));
        for (var one : mine) {
            try {
                Axon.await(tokens.extendClaim(one.generation().buildId(), 0, null));
                generations.tell(one.generation(), build);
            } catch (RuntimeException failed) {
                LOG.debug(
                        "{} is built already, or cannot be told of",
                        one.generation().id(),
                        failed);
            }
        }
        if (now - told > TOLD_EVERY) {
            told = now;
            LOG.info("views are built: {}", Progress.Build.of(build));
        }
    }
}
