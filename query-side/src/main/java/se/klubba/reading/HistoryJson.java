package se.klubba.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import se.klubba.EventCatalog;
import se.klubba.EventJson;
import se.klubba.VersionedEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Words;
import se.klubba.timeline.Entry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How histories are stored: events under their stored name and version, disposed words told from words that were never there. */
final class HistoryJson {
    private static final JsonMapper MAPPER = EventJson.mapper()
            .rebuild()
            .addModule(new SimpleModule()
                    .addSerializer(Words.class, new WordsWriter())
                    .addDeserializer(Words.class, new WordsReader()))
            .build();

    /** Leaves it to whoever writes around it when that is sent. */
    private static final ObjectWriter WRITER = MAPPER.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private HistoryJson() {}

    static final class Writer extends ValueSerializer<History> {
        @Override
        public void serialize(History history, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeArrayPropertyStart("entries");
            for (var entry : history.entries()) {
                var type = entry.event().getClass();
                json.writeStartObject();
                json.writeNumberProperty("position", entry.position());
                json.writeStringProperty("recordedAt", entry.recordedAt().toString());
                json.writeStringProperty("by", entry.by());
                json.writeStringProperty("type", EventCatalog.name(type));
                json.writeStringProperty(
                        "typeVersion", type.getAnnotation(Event.class).version());
                json.writeName("payload");
                WRITER.writeValue(json, entry.event());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    static final class Reader extends ValueDeserializer<History> {
        @Override
        public History deserialize(JsonParser json, DeserializationContext context) {
            List<Entry> entries = new ArrayList<>();
            for (JsonNode entry : context.readTree(json).path("entries")) {
                var stored = new VersionedEvent(
                                entry.path("type").asString(),
                                entry.path("typeVersion").asString(),
                                entry.path("payload"))
                        .newest();
                KlubbaEvent event = MAPPER.treeToValue(stored.payload(), stored.type());
                entries.add(new Entry(
                        entry.path("position").asLong(),
                        Instant.parse(entry.path("recordedAt").asString()),
                        entry.path("by").asString(),
                        event));
            }
            return new History(entries);
        }
    }

    private static final class WordsWriter extends ValueSerializer<Words> {
        @Override
        public void serialize(Words words, JsonGenerator json, SerializationContext context) {
            if (words.text() == null) {
                json.writeStartObject();
                json.writeBooleanProperty("disposed", true);
                json.writeEndObject();
            } else {
                json.writeString(words.text());
            }
        }
    }

    private static final class WordsReader extends ValueDeserializer<Words> {
        @Override
        public Words deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return Words.of(json.getString());
            }
            json.skipChildren();
            return Words.DISPOSED;
        }
    }
}
