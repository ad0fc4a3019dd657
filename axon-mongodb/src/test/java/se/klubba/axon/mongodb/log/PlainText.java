package se.klubba.axon.mongodb.log;

import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.EventJson;

/** The framework's suite appends strings under a name that no class has. */
final class PlainText implements Payloads {
    @Override
    public EventJson.Written write(EventMessage event) {
        return new EventJson.Written(event.type(), Objects.requireNonNull((String) event.payload()), List.of());
    }

    @Override
    public EventJson.Read read(MessageType stored, String payload, @Nullable List<String> words, String where) {
        return new EventJson.Read(stored, payload);
    }

    @Override
    public <T> T part(Class<T> shape, MessageType stored, String payload, String where) {
        return shape.cast(payload);
    }
}
