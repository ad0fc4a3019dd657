package se.klubba.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.EventCatalog;
import se.klubba.EventJson;
import se.klubba.VersionedEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.timeline.Fact;
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

/** How standing facts are stored: events under their stored name and version, disposed words told from words that were never there. */
final class StandingJson {
    private static final JsonMapper MAPPER = EventJson.mapper()
            .rebuild()
            .addModule(new SimpleModule()
                    .addSerializer(Words.class, new WordsWriter())
                    .addDeserializer(Words.class, new WordsReader()))
            .build();

    /** Leaves it to whoever writes around it when that is sent. */
    private static final ObjectWriter WRITER = MAPPER.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private StandingJson() {}

    static final class Writer extends ValueSerializer<Standing> {
        @Override
        public void serialize(Standing standing, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeArrayPropertyStart("facts");
            for (var fact : standing.facts()) {
                var type = fact.event().getClass();
                json.writeStartObject();
                json.writeNumberProperty("entry", fact.entry());
                json.writeNumberProperty("version", fact.version());
                json.writeStringProperty("recordedAt", fact.recordedAt().toString());
                json.writeStringProperty("by", fact.by());
                json.writeStringProperty("type", EventCatalog.name(type));
                json.writeStringProperty(
                        "typeVersion", type.getAnnotation(Event.class).version());
                write(json, "payload", fact.event());
                write(json, "further", fact.further());
                write(json, "correction", fact.correction());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private static void write(JsonGenerator json, String name, @Nullable Object value) {
            json.writeName(name);
            WRITER.writeValue(json, value);
        }
    }

    static final class Reader extends ValueDeserializer<Standing> {
        @Override
        public Standing deserialize(JsonParser json, DeserializationContext context) {
            List<Fact> facts = new ArrayList<>();
            for (JsonNode fact : context.readTree(json).path("facts")) {
                var stored = new VersionedEvent(
                                fact.path("type").asString(),
                                fact.path("typeVersion").asString(),
                                fact.path("payload"))
                        .newest();
                KlubbaEvent event = MAPPER.treeToValue(stored.payload(), stored.type());
                var further = MAPPER.treeToValue(fact.path("further"), Occurrence[].class);
                facts.add(new Fact(
                        fact.path("entry").asLong(),
                        fact.path("version").asLong(),
                        Instant.parse(fact.path("recordedAt").asString()),
                        fact.path("by").asString(),
                        event,
                        List.of(further),
                        correction(fact.path("correction"))));
            }
            return new Standing(facts);
        }
    }

    private static Fact.@Nullable Correction correction(JsonNode stored) {
        return stored.isObject() ? MAPPER.treeToValue(stored, Fact.Correction.class) : null;
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
