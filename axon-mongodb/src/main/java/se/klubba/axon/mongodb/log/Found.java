package se.klubba.axon.mongodb.log;

import java.time.Instant;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import se.klubba.axon.mongodb.LoggedEvent;

/**
 * An event read back.
 *
 * @param time what its message said, before it was recorded
 */
record Found(LoggedEvent event, Instant time) {
    static Found of(StoredEvent stored, Payloads payloads) {
        var read = stored.read(payloads);
        var event = new LoggedEvent(
                stored.position(),
                stored.recordedAt(),
                stored.id(),
                read.type(),
                stored.tags(),
                stored.metadata(),
                read.payload());
        return new Found(event, Instant.ofEpochMilli(stored.time()));
    }

    /** With the token to go on from after it, and itself. */
    MessageStream.Entry<EventMessage> entry() {
        EventMessage message =
                new GenericEventMessage(event.id(), event.type(), event.payload(), event.metadata(), time);
        var token = new GlobalSequenceTrackingToken(event.position() + 1);
        return new SimpleEntry<>(message, event.in(TrackingToken.addToContext(Context.empty(), token)));
    }
}
