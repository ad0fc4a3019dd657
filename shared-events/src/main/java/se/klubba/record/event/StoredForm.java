package se.klubba.record.event;

import org.axonframework.messaging.eventhandling.annotation.Event;
import se.klubba.EventCatalog;
import se.klubba.VersionedEvent;
import se.klubba.kernel.KlubbaEvent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** An event inside another, with the name and version that it would have in the log: {@code {type, version, payload}}. */
public final class StoredForm {
    private StoredForm() {}

    public static final class Writer extends ValueSerializer<KlubbaEvent> {
        @Override
        public void serialize(KlubbaEvent event, JsonGenerator json, SerializationContext context) {
            var named = event.getClass().getAnnotation(Event.class);
            json.writeStartObject();
            json.writeStringProperty("type", EventCatalog.name(event.getClass()));
            json.writeStringProperty("version", named.version());
            json.writeName("payload");
            context.findTypedValueSerializer(event.getClass(), true).serialize(event, json, context);
            json.writeEndObject();
        }
    }

    public static final class Reader extends ValueDeserializer<KlubbaEvent> {
        @Override
        public KlubbaEvent deserialize(JsonParser json, DeserializationContext context) {
            JsonNode tree = context.readTree(json);
            if (!tree.path("type").isString() || !tree.path("version").isString()) {
                throw new IllegalArgumentException("an event is written as in the log: its type, version and payload");
            }
            var stored = new VersionedEvent(
                            tree.path("type").asString(), tree.path("version").asString(), tree.path("payload"))
                    .newest();
            return context.readTreeAsValue(stored.payload(), stored.type());
        }
    }
}
