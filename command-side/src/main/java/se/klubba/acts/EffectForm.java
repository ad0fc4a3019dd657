package se.klubba.acts;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An act as an effect: its name over its components, {@code {"table": {"matter": "m1", "waitsFor": {…}}}}. */
public final class EffectForm {
    private EffectForm() {}

    /** @throws IllegalArgumentException naming what is wrong with it */
    public static Act read(JsonNode written) {
        if (!(written instanceof ObjectNode effect) || effect.size() != 1) {
            throw new IllegalArgumentException(
                    "an effect is one name over what it needs: {table: {matter: …, waitsFor: …}}");
        }
        var name = effect.propertyNames().iterator().next();
        var type = ActCatalog.named(name);
        return switch (effect.get(name)) {
            case ObjectNode components -> ActForm.read(type, components);
            case JsonNode nothing when nothing.isNull() -> ActForm.read(type, JsonNodeFactory.instance.objectNode());
            case JsonNode other ->
                throw new IllegalArgumentException("'" + name + "' needs its components by name, not " + other);
        };
    }

    public static ObjectNode write(Act act) {
        var effect = JsonNodeFactory.instance.objectNode();
        effect.set(ActCatalog.effect(act.getClass()), ActForm.write(act));
        return effect;
    }

    /** For components that hold acts as effects. */
    public static final class Writer extends ValueSerializer<Act> {
        @Override
        public void serialize(Act act, JsonGenerator json, SerializationContext context) {
            json.writeTree(write(act));
        }
    }

    /** For components that hold acts as effects. */
    public static final class Reader extends ValueDeserializer<Act> {
        @Override
        public Act deserialize(JsonParser json, DeserializationContext context) {
            return read(context.readTree(json));
        }
    }
}
