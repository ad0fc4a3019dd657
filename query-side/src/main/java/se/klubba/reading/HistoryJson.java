package se.klubba.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
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

    private static final Map<Class<? extends KlubbaEvent>, ObjectReader> READERS = new ConcurrentHashMap<>();

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

    /** Reads what {@link Writer} wrote: an entry says its type before its payload, which is then read without a tree. */
    static final class Reader extends ValueDeserializer<History> {
        @Override
        public History deserialize(JsonParser json, DeserializationContext context) {
            List<Entry> entries = new ArrayList<>();
            while (json.nextName() != null) {
                json.nextToken();
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    entries.add(entry(json, context));
                }
            }
            return new History(entries);
        }

        private static Entry entry(JsonParser json, DeserializationContext context) {
            long position = 0;
            var recordedAt = "";
            var by = "";
            var type = "";
            var version = "";
            @Nullable KlubbaEvent event = null;
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "position" -> position = json.getLongValue();
                    case "recordedAt" -> recordedAt = json.getString();
                    case "by" -> by = json.getString();
                    case "type" -> type = json.getString();
                    case "typeVersion" -> version = json.getString();
                    case "payload" -> event = event(json, context, type, version);
                    default -> json.skipChildren();
                }
            }
            return new Entry(position, Instant.parse(recordedAt), by, Objects.requireNonNull(event));
        }

        private static KlubbaEvent event(JsonParser json, DeserializationContext context, String type, String version) {
            if (VersionedEvent.conversions().containsKey(new MessageType(type, version))) {
                var newest = new VersionedEvent(type, version, context.readTree(json)).newest();
                return MAPPER.treeToValue(newest.payload(), newest.type());
            }
            return READERS.computeIfAbsent(
                            EventCatalog.named(type, version),
                            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)::forType)
                    .readValue(json);
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
