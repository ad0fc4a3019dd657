package se.klubba.axon.mongodb.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.MissingMetadata;

/** The log for the framework. Markers, tokens and positions all count the events before them. */
final class Engine implements EventStorageEngine {
    /** Up to where a unit of work has read: also if it did not read a stream to its end, where the marker is. */
    private static final ResourceKey<ConsistencyMarker> SOURCED = ResourceKey.withLabel("sourced up to");

    private final MongoCommits log;
    private final Payloads payloads;
    private final LogSettings settings;
    private final Writer writer;
    private final Tail tail;
    private final Remembered remembered;

    Engine(MongoCommits log, Payloads payloads, LogSettings settings, Writer writer, Tail tail, Remembered remembered) {
        this.log = log;
        this.payloads = payloads;
        this.settings = settings;
        this.writer = writer;
        this.tail = tail;
        this.remembered = remembered;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(EmptyAppendTransaction.INSTANCE);
        }
        return answer(() -> {
            events.forEach(tagged -> requireMetadata(tagged.event()));
            var encoded =
                    events.stream().map(tagged -> Encoded.of(tagged, payloads)).toList();
            var sourced = context == null ? null : context.getResource(SOURCED);
            return new Transaction(
                    Append.of(condition, sourced == null ? ConsistencyMarker.INFINITY : sourced, encoded));
        });
    }

    private void requireMetadata(EventMessage event) {
        var missing = new TreeSet<>(settings.requiredMetadata());
        missing.removeIf(key -> !event.metadata().getOrDefault(key, "").isBlank());
        if (!missing.isEmpty()) {
            throw new MissingMetadata(event.type(), missing);
        }
    }

    private final class Transaction implements AppendTransaction<ConsistencyMarker> {
        private final Append append;
        private final AtomicBoolean over = new AtomicBoolean();

        Transaction(Append append) {
            this.append = append;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
            if (over.getAndSet(true)) {
                return CompletableFuture.failedFuture(new IllegalStateException("already committed or rolled back"));
            }
            return writer.append(append).thenApply(GlobalIndexConsistencyMarker::new);
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            over.set(true);
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                ConsistencyMarker end, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(end);
        }
    }

    /** The marker is at the end of the stream, and is never {@code ORIGIN}: an empty log is read up to 0. */
    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        try {
            var head = log.head().position();
            ConsistencyMarker marker = new GlobalIndexConsistencyMarker(head);
            if (context != null) {
                context.updateResource(SOURCED, lowest -> lowest == null ? marker : lowest.lowerBound(marker));
            }
            long from = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
            var entries = new ArrayList<MessageStream.Entry<EventMessage>>();
            if (from < head) {
                remembered.read(condition.criteria(), from, head).forEach(found -> entries.add(found.entry()));
            }
            entries.add(new SimpleEntry<>(
                    TerminalEventMessage.INSTANCE, ConsistencyMarker.addToContext(Context.empty(), marker)));
            return MessageStream.fromStream(entries.stream(), MessageStream.Entry::message, entry -> entry);
        } catch (RuntimeException e) {
            return MessageStream.failed(e);
        }
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        var token = condition.position();
        long from = token == null ? 0 : Math.max(0, token.position().orElse(0));
        var follower = new Follower(log, payloads, condition.criteria(), from);
        return new ContinuousMessageStream<Found>(
                _ -> follower.more(), Found::entry, (_, callback) -> tail.follow(callback));
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return answer(() -> new GlobalSequenceTrackingToken(log.head().position()));
    }

    /** By when events were recorded, not by what their messages say. */
    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return answer(() -> new GlobalSequenceTrackingToken(Moments.firstSince(log, at)));
    }

    private static <T> CompletableFuture<T> answer(Supplier<? extends T> work) {
        try {
            return CompletableFuture.completedFuture(work.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("log", log.name());
    }
}
