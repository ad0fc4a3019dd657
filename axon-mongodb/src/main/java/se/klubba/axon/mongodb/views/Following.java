package se.klubba.axon.mongodb.views;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One generation that follows the log on this node, or stands by while another node does. The only place where a processor is set
 * up: its source tells positions, its criteria stall nothing, its claim outlives long batches.
 */
final class Following implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService worker;
    private final AtomicInteger share;
    private final ProjectionSettings settings;

    private Following(
            PooledStreamingEventProcessor processor,
            ScheduledExecutorService coordinator,
            ScheduledExecutorService worker,
            AtomicInteger share,
            ProjectionSettings settings) {
        this.processor = processor;
        this.coordinator = coordinator;
        this.worker = worker;
        this.share = share;
        this.settings = settings;
    }

    static Following start(
            Generation generation,
            Projection<?> projection,
            StreamableEventSource log,
            TokenStore tokens,
            ProjectionSettings settings,
            Consumer<Throwable> streamFailed) {
        var coordinator = threads(generation, "coordinator", 1);
        var worker = threads(generation, "worker", Buckets.COUNT);
        var share = new AtomicInteger(Buckets.COUNT);
        long claimCheck = Math.max(settings.claimTimeout().toMillis() / 4, 50);
        var configuration = new PooledStreamingEventProcessorConfiguration()
                .eventSource(new LoggedEvents(log, streamFailed))
                .tokenStore(tokens)
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(settings.segments())
                .maxSegmentProvider(_ -> share.get())
                .initialToken(source -> source.firstToken(null))
                .batchSize(settings.batchSize())
                .tokenClaimInterval(claimCheck)
                .claimExtensionThreshold(claimCheck)
                .enableCoordinatorClaimExtension()
                .eventCriteria(_ -> EventCriteria.havingAnyTag());
        var processor = new PooledStreamingEventProcessor(generation.id(), EverySegment.of(projection), configuration);
        var following = new Following(processor, coordinator, worker, share, settings);
        try {
            Axon.await(processor.start());
            return following;
        } catch (RuntimeException failed) {
            following.close();
            throw failed;
        }
    }

    /** What is asked of them once they have ended is of no use any more, as when the log wakes a processor that is being closed. */
    private static ScheduledExecutorService threads(Generation generation, String role, int most) {
        return new ScheduledThreadPoolExecutor(
                most,
                Thread.ofVirtual().name(generation.id() + "-" + role).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** The segments that this node has claimed. */
    Set<Integer> held() {
        return Set.copyOf(processor.processingStatus().keySet());
    }

    /** So many segments at the most: what is more is left to others. */
    void mayHold(int segments) {
        share.set(segments);
        held().stream().sorted().skip(segments).forEach(this::release);
    }

    /** Lets another node have it. */
    void release(int segment) {
        done(processor
                .releaseSegment(segment, 2 * settings.claimTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(_ -> true));
    }

    /** @return whether it was done; another node may have claimed what it takes */
    boolean split(int segment) {
        return done(processor.splitSegment(segment));
    }

    boolean merge(int segment) {
        return done(processor.mergeSegment(segment));
    }

    private boolean done(CompletableFuture<Boolean> change) {
        try {
            return change.get(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("segments of {} could not be changed, it is tried again: {}", processor.name(), e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends after the batch that is under way, and releases the claim; where that takes too long, the claim runs out. */
    @Override
    public void close() {
        try {
            processor
                    .shutdown()
                    .completeOnTimeout(null, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } finally {
            coordinator.shutdown();
            worker.shutdown();
        }
    }
}
