package se.klubba.acts.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.ActDescription;
import se.klubba.acts.Meaning;
import se.klubba.describing.TypeNames;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Words;

/** JSON Schema (2020-12) of acts and of what they are made of, read off the records. What is named is under {@code #/components/schemas}. */
final class Shapes {
    private static final String REF = "#/components/schemas/";

    private final Map<String, Object> named = new LinkedHashMap<>();
    private final TypeNames names;

    Shapes(TypeNames names) {
        this.names = names;
    }

    /** Everything that has been referred to. */
    Map<String, Object> named() {
        return named;
    }

    /** The flat body of a request: without what the path says. */
    Map<String, Object> request(ActDescription act) {
        var inPath = act.pathVariables();
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : act.components()) {
            if (!inPath.contains(component.getName())) {
                add(component, act.creates(), properties, required);
            }
        }
        if (act.dated()) {
            properties.put("happenedOn", shape(EdtfDate.class));
            required.add("happenedOn");
        }
        properties.put("basis", shape(Basis.class));
        return object(properties, required);
    }

    private Map<String, Object> effect(ActDescription act) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        act.components().forEach(c -> add(c, act.creates(), properties, required));
        var said = act.simpleName() + "Said";
        var effect = act.simpleName() + "Effect";
        named.put(said, object(properties, required));
        named.put(effect, object(Map.of(act.effect(), Map.of("$ref", REF + said)), List.of(act.effect())));
        return Map.of("$ref", REF + effect);
    }

    private void add(RecordComponent component, String creates, Map<String, Object> properties, List<String> required) {
        properties.put(component.getName(), told(component, shape(component.getGenericType())));
        if (!optional(component) && !component.getName().equals(creates)) {
            required.add(component.getName());
        }
    }

    /** With what the act says of it; what is referred to is told where it is. */
    private static Map<String, Object> told(RecordComponent component, Map<String, Object> shape) {
        var meaning = component.getAnnotation(Meaning.class);
        if (meaning == null || shape.containsKey("$ref")) {
            return shape;
        }
        var told = new LinkedHashMap<>(shape);
        told.put("description", meaning.value());
        return told;
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || Collection.class.isAssignableFrom(component.getType());
    }

    private Map<String, Object> shape(Type type) {
        if (type instanceof ParameterizedType parameterized
                && parameterized.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", shape(parameterized.getActualTypeArguments()[0]));
        }
        return type instanceof Class<?> plain ? shape(plain) : Map.of();
    }

    private Map<String, Object> shape(Class<?> type) {
        if (type.isPrimitive()) {
            return Map.of("type", type == boolean.class ? "boolean" : "integer");
        }
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == Integer.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == LocalTime.class) {
            return Map.of("type", "string", "format", "time");
        }
        if (type == ZoneId.class) {
            return Map.of("type", "string", "example", "Europe/Stockholm");
        }
        if (type == KlubbaEvent.class) {
            return Map.of("type", "object", "description", "an event as it is stored: type, version, payload");
        }
        return reference(type);
    }

    private Map<String, Object> reference(Class<?> type) {
        var name = name(type);
        names.claim(name, type);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, definition(type));
        }
        return Map.of("$ref", REF + name);
    }

    private static String name(Class<?> type) {
        var said = type.getAnnotation(Schema.class);
        if (said != null) {
            return said.name();
        }
        var outer = type.getEnclosingClass();
        return outer == null || type.isEnum() ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
    }

    private Map<String, Object> definition(Class<?> type) {
        if (type == Act.class) {
            return Map.of(
                    "description",
                    "an effect: one property, its name",
                    "oneOf",
                    ActCatalog.posted().stream().map(this::effect).toList());
        }
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(c -> ((Enum<?>) c)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .toList());
        }
        var subTypes = type.getAnnotation(JsonSubTypes.class);
        return subTypes != null ? oneOf(type, subTypes) : isText(type) ? text(type) : object(type, Map.of());
    }

    /** Alternatives, each under a name of its own, told apart by one property: generated clients make a type of each. */
    private Map<String, Object> oneOf(Class<?> family, JsonSubTypes members) {
        var info = family.getAnnotation(JsonTypeInfo.class);
        var property = info == null ? "kind" : info.property();
        var mapping = new LinkedHashMap<String, Object>();
        for (var member : members.value()) {
            var name = name(member.value());
            names.claim(name, member.value());
            named.put(name, object(member.value(), Map.of(property, Map.of("const", member.name()))));
            mapping.put(member.name(), REF + name);
        }
        return Map.of(
                "oneOf",
                mapping.values().stream().map(ref -> Map.of("$ref", ref)).toList(),
                "discriminator",
                Map.of("propertyName", property, "mapping", mapping));
    }

    private Map<String, Object> object(Class<?> type, Map<String, Object> first) {
        var properties = new LinkedHashMap<>(first);
        var required = new ArrayList<>(first.keySet());
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                add(component, "", properties, required);
            }
        }
        return object(properties, required);
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.isAnnotationPresent(JsonValue.class));
    }

    private static Map<String, Object> text(Class<?> type) {
        if (type == DocumentId.class) {
            return Map.of("type", "string", "pattern", "^[0-9a-f]{64}$");
        }
        if (Identifier.class.isAssignableFrom(type)) {
            return Map.of("type", "string", "pattern", "^" + Identifier.FORM.pattern() + "$");
        }
        if (type == Words.class) {
            return Map.of("type", "string", "minLength", 1, "maxLength", Words.LONGEST);
        }
        if (type == EdtfDate.class) {
            return Map.of(
                    "type",
                    "string",
                    "description",
                    "a day, a month, a year, or 'not after' a day",
                    "examples",
                    List.of("2020-02-07", "2020-02", "2020", "../2020-02-07"));
        }
        return Map.of("type", "string");
    }
}
