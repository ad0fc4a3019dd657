package se.klubba.axon.mongodb.views;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LoggedEvent;

/**
 * The log as a processor's source, in which every message brings its {@link LoggedEvent} as the payload: in a batch the framework's
 * token is that of the last event, so that an event could not tell its own position.
 *
 * @param failed told what ends a stream, as an event that cannot be read
 */
record LoggedEvents(StreamableEventSource source, Consumer<Throwable> failed) implements StreamableEventSource {
    @Override
    public MessageStream<EventMessage> open(StreamingCondition condition, @Nullable ProcessingContext context) {
        return source.open(condition, context)
                .map(entry -> {
                    var logged = Objects.requireNonNull(LoggedEvent.from(entry), "not an event of this log");
                    return entry.<EventMessage>map(message -> new GenericEventMessage(
                            message.identifier(), message.type(), logged, message.metadata(), message.timestamp()));
                })
                .onErrorContinue(error -> {
                    failed.accept(error);
                    return MessageStream.failed(error).cast();
                });
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return source.firstToken(context);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return source.latestToken(context);
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return source.tokenAt(at, context);
    }
}
