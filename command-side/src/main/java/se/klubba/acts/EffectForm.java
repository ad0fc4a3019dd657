package se.klubba.acts;

import java.util.UUID;
import java.util.function.Supplier;
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

    /** @throws Malformed naming what is wrong with it */
    public static Act read(JsonNode written) {
        return read(written, () -> UUID.randomUUID().toString());
    }

    static Act read(JsonNode written, Supplier<String> newId) {
        if (!(written instanceof ObjectNode effect) || effect.size() != 1) {
            throw new Malformed("", "an effect is one name over what it needs: {table: {matter: …, waitsFor: …}}");
        }
        var name = effect.propertyNames().iterator().next();
        var type = ActCatalog.named(name);
        return switch (effect.get(name)) {
            case ObjectNode components -> ActForm.read(type, components, newId);
            case JsonNode nothing
            when nothing.isNull() -> ActForm.read(type, JsonNodeFactory.instance.objectNode(), newId);
            case JsonNode other ->
                throw new Malformed(name, "'" + name + "' needs its components by name, not " + other);
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
            return context.getAttribute(ActForm.NEW_IDS) instanceof Supplier<?> newId
                    ? read(context.readTree(json), () -> (String) newId.get())
                    : read(context.readTree(json));
        }
    }
}
