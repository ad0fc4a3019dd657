package se.klubba.axon.mongodb.log;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.axon.mongodb.Criteria;

/**
 * One append that waits to be written.
 *
 * @param marker from which position on nothing may match
 * @param done the position after its last event
 * @param asked when, by the nanosecond clock
 */
record Append(
        AppendCondition condition,
        long marker,
        List<Encoded> events,
        int bytes,
        CompletableFuture<Long> done,
        long asked) {
    private static final long UNCONDITIONAL = Long.MAX_VALUE;

    /** Tells the writer that there will be no more. */
    static final Append LAST = of(AppendCondition.none(), ConsistencyMarker.INFINITY, List.of());

    /**
     * Only {@link ConsistencyMarker#INFINITY} leaves the condition out; {@code ORIGIN} is the beginning of the log.
     *
     * @param sourced up to where the same unit of work has read, {@code INFINITY} if it has not: a stream that it did not read to
     *     its end has told it no marker
     */
    static Append of(AppendCondition condition, ConsistencyMarker sourced, List<Encoded> events) {
        long marker = UNCONDITIONAL;
        if (!condition.consistencyMarker().equals(ConsistencyMarker.INFINITY)) {
            if (Criteria.matchNothing(condition.criteria())) {
                throw new IllegalArgumentException("nothing can match the condition " + condition.criteria());
            }
            marker = Math.max(0, GlobalIndexConsistencyMarker.position(condition.consistencyMarker()));
            marker = Math.min(marker, GlobalIndexConsistencyMarker.position(sourced));
        }
        int bytes = events.stream().mapToInt(Encoded::bytes).sum();
        return new Append(condition, marker, events, bytes, new CompletableFuture<>(), System.nanoTime());
    }

    boolean conditional() {
        return marker != UNCONDITIONAL;
    }

    boolean matches(QualifiedName name, Set<Tag> tags) {
        return condition.matches(name, tags);
    }

    /** What waits for it goes on in a thread of its own, never in the writer's. */
    void succeed(long end) {
        Thread.startVirtualThread(() -> done.complete(end));
    }

    void fail(Throwable cause) {
        Thread.startVirtualThread(() -> done.completeExceptionally(cause));
    }
}
