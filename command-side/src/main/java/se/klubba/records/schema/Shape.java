package se.klubba.records.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema. */
public final class Shape {
    public static final Map<String, Object> SCALAR = Map.of("type", List.of("string", "integer"));
    public static final Map<String, Object> TEXT = Map.of("type", "string", "minLength", 1);

    private Shape() {}

    public static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    public static Map<String, Object> listOf(Object shape) {
        return Map.of("type", "array", "items", shape);
    }

    public static Map<String, Object> oneOrMany(Object shape) {
        return Map.of("oneOf", List.of(shape, listOf(shape)));
    }

    public static Map<String, Object> object(List<String> required, Object... namesAndShapes) {
        return object(fields(namesAndShapes), required);
    }

    /** Names and shapes by turns. */
    public static Map<String, Object> fields(Object... namesAndShapes) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            fields.put((String) namesAndShapes[i], namesAndShapes[i + 1]);
        }
        return fields;
    }

    public static Map<String, Object> object(Map<String, Object> fields, List<String> required) {
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("properties", fields);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }
}
