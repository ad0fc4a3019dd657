package se.klubba.axon.mongodb.log;

import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.EventJson;
import se.klubba.axon.mongodb.UnknownEventType;

/** How a payload becomes text and words, and comes back. */
interface Payloads {
    EventJson.Written write(EventMessage event);

    /** @param words null where they were disposed of */
    EventJson.Read read(MessageType stored, String payload, @Nullable List<String> words, String where);

    <T> T part(Class<T> shape, MessageType stored, String payload, String where);

    /** An event must be published under the name that it will be read by: the framework's default is the name of its class. */
    static Payloads of(EventJson json) {
        return new Payloads() {
            @Override
            public EventJson.Written write(EventMessage event) {
                var written = json.write(Objects.requireNonNull(event.payload(), "an event without a payload"));
                if (!written.type().equals(event.type())) {
                    throw new UnknownEventType(
                            "published for a " + event.payloadType(),
                            event.type(),
                            written.type().toString());
                }
                return written;
            }

            @Override
            public EventJson.Read read(MessageType stored, String payload, @Nullable List<String> words, String where) {
                return json.read(stored, payload, words, where);
            }

            @Override
            public <T> T part(Class<T> shape, MessageType stored, String payload, String where) {
                return json.part(shape, stored, payload, where);
            }
        };
    }
}
