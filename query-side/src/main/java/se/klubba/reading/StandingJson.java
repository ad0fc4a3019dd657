package se.klubba.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.EventCatalog;
import se.klubba.EventJson;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.timeline.Fact;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
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

    private StandingJson() {}

    static final class Writer extends ValueSerializer<Standing> {
        @Override
        public void serialize(Standing standing, JsonGenerator json, SerializationContext context) {
            var facts = MAPPER.createArrayNode();
            for (var fact : standing.facts()) {
                var type = fact.event().getClass();
                facts.addObject()
                        .put("entry", fact.entry())
                        .put("version", fact.version())
                        .put("recordedAt", fact.recordedAt().toString())
                        .put("by", fact.by())
                        .put("type", EventCatalog.name(type))
                        .put("typeVersion", type.getAnnotation(Event.class).version())
                        .set("payload", MAPPER.valueToTree(fact.event()))
                        .set("further", MAPPER.valueToTree(fact.further()))
                        .set("correction", MAPPER.valueToTree(fact.correction()));
            }
            json.writeStartObject();
            json.writeName("facts");
            json.writePOJO(facts);
            json.writeEndObject();
        }
    }

    static final class Reader extends ValueDeserializer<Standing> {
        @Override
        public Standing deserialize(JsonParser json, DeserializationContext context) {
            List<Fact> facts = new ArrayList<>();
            for (JsonNode fact : context.readTree(json).path("facts")) {
                var type = EventCatalog.named(
                        fact.path("type").asString(), fact.path("typeVersion").asString());
                KlubbaEvent event = MAPPER.treeToValue(fact.path("payload"), type);
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
