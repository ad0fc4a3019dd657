package se.klubba.axon.mongodb.views;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;

/**
 * One generation that follows the log on this node, or stands by while another node does. The only place where a processor is set
 * up: its source tells positions, its criteria stall nothing, its claim outlives long batches.
 */
final class Following implements AutoCloseable {
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService worker;

    private Following(
            PooledStreamingEventProcessor processor,
            ScheduledExecutorService coordinator,
            ScheduledExecutorService worker) {
        this.processor = processor;
        this.coordinator = coordinator;
        this.worker = worker;
    }

    static Following start(
            Generation generation,
            Projection<?> projection,
            StreamableEventSource log,
            TokenStore tokens,
            ProjectionSettings settings,
            Consumer<Throwable> streamFailed) {
        var coordinator = thread(generation, "coordinator");
        var worker = thread(generation, "worker");
        long claimCheck = Math.max(settings.claimTimeout().toMillis() / 4, 50);
        var configuration = new PooledStreamingEventProcessorConfiguration()
                .eventSource(new LoggedEvents(log, streamFailed))
                .tokenStore(tokens)
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(source -> source.firstToken(null))
                .batchSize(settings.batchSize())
                .tokenClaimInterval(claimCheck)
                .claimExtensionThreshold(claimCheck)
                .enableCoordinatorClaimExtension()
                .eventCriteria(_ -> EventCriteria.havingAnyTag());
        var processor = new PooledStreamingEventProcessor(generation.id(), List.of(projection), configuration);
        var following = new Following(processor, coordinator, worker);
        try {
            Axon.await(processor.start());
            return following;
        } catch (RuntimeException failed) {
            following.close();
            throw failed;
        }
    }

    /** What is asked of them once they have ended is of no use any more, as when the log wakes a processor that is being closed. */
    private static ScheduledExecutorService thread(Generation generation, String role) {
        return new ScheduledThreadPoolExecutor(
                1,
                Thread.ofVirtual().name(generation.id() + "-" + role).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
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
